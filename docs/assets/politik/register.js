// Filters the register of contradictions. The choice stands after # in the address, which no server sees.
const filter = document.getElementById("filter");
const antal = document.getElementById("filter-antal");
const poster = [...document.querySelectorAll(".sn-reg > li")];
const grupper = [...document.querySelectorAll("[data-gruppe]")];

function valg() {
  return [...new FormData(filter)].filter(([, vaerdi]) => vaerdi !== "");
}

function passer(post, [navn, vaerdi]) {
  return post.dataset[navn].split(" ").includes(vaerdi);
}

function vis() {
  const valgte = valg();
  let synlige = 0;
  for (const post of poster) {
    post.hidden = !valgte.every((et) => passer(post, et));
    synlige += post.hidden ? 0 : 1;
  }
  for (const gruppe of grupper) {
    const tilbage = gruppe.querySelectorAll("li:not([hidden])").length;
    gruppe.hidden = tilbage === 0;
    gruppe.querySelector("[data-antal]").textContent = `(${tilbage})`;
  }
  antal.textContent = synlige === 0 ? "Ingen passer. Vælg noget andet." : `Viser ${synlige} af ${poster.length}.`;
}

function fraAdressen() {
  // An anchor such as #hvidovre-108-fysioterapi is a place on the page, not a choice.
  const valgte = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  for (const felt of filter.querySelectorAll("select")) {
    const oensket = valgte.get(felt.name) ?? "";
    felt.value = [...felt.options].some((et) => et.value === oensket) ? oensket : "";
  }
  vis();
}

function tilAdressen() {
  const valgte = new URLSearchParams(valg()).toString();
  history.replaceState(null, "", valgte ? `#${valgte}` : location.pathname + location.search);
  vis();
}

filter.hidden = false;
document.getElementById("uden-script").hidden = true;
filter.addEventListener("change", tilAdressen);
filter.addEventListener("submit", (haendelse) => haendelse.preventDefault());
// The fields are emptied after the event.
filter.addEventListener("reset", () => setTimeout(tilAdressen));
addEventListener("hashchange", fraAdressen);
fraAdressen();
