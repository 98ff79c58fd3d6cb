// The site's own search. Each engine gives window.soeg(text) → addresses, best first; window.klar is kept when it can answer.
import { Searcher, loadPost } from "/assets/search/searcher.js";

const searcher = new Searcher();
window.klar = searcher.start();
window.soeg = async (text) => {
  const posts = await Promise.all((await searcher.search(text)).posts.slice(0, 10).map(loadPost));
  return posts.map(({ address }) => address.replace(`${location.origin}/`, ""));
};
