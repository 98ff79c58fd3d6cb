// The rank of the right page for each question. Usage: node tests/soegning/rang.mjs <kendte.json> < questions as JSON
// Answers a list: for each question the addresses of the first ten pages, whether they are a guess, and the crises.
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { Finder } from "../../docs/assets/search/finder.js";

const finder = new Finder(JSON.parse(readFileSync(process.argv[2], "utf-8")));
const answers = JSON.parse(await text(process.stdin)).map((question) => {
  const { posts, offered, isGuess, crises } = finder.find(question);
  return {
    sider: posts.slice(0, 10).map(({ post }) => post.adresse),
    antal: posts.length,
    offered,
    isGuess,
    kriser: crises.length,
  };
});
console.log(JSON.stringify(answers));
