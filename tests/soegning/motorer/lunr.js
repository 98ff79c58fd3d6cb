// The theme's search: its worker reads all posts and makes its index on each page that asks.
const { worker, ...data } = await (await fetch("/lunr.json")).json();
const lunr = new Worker(`/javascripts/workers/${worker}`);
let next;
lunr.onmessage = ({ data: answer }) => next(answer);
const ask = (message) =>
  new Promise((done) => {
    next = done;
    lunr.postMessage(message);
  });

window.klar = ask({ type: 0, data: { ...data, options: { suggest: false } } });
window.soeg = async (text) => (await ask({ type: 2, data: text })).data.items.map(([first]) => first.location);
