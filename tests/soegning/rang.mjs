// The rank of the right page for each question. Usage: node tests/soegning/rang.mjs <kendte.json> < questions as JSON
// With `parts` in the file, the pages of each municipality are put in when a question is about it, and for that alone.
// Answers a list: for each question the addresses of the first ten pages, whether they are a guess, and the crises.
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { Finder } from "../../docs/assets/search/finder.js";

const { parts, ...kendte } = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const whole = new Finder(kendte);

function finderFor(question) {
  if (!parts) return whole;
  const finder = new Finder(kendte);
  for (const kommune of finder.lacking(question)) finder.add(kommune, parts[kommune]);
  return finder;
}

const answers = JSON.parse(await text(process.stdin)).map((question) => {
  const { posts, offered, isGuess, crises } = finderFor(question).find(question);
  return {
    sider: posts.slice(0, 10).map(({ post }) => post.adresse),
    antal: posts.length,
    offered,
    isGuess,
    kriser: crises.length,
  };
});
console.log(JSON.stringify(answers));
