// Older addresses lead to places on this page that now stand on the page of their municipality: they lead on.

import { all } from "../kit/dom.js";

function leadOn() {
  const place = decodeURIComponent(location.hash.slice(1));
  // A choice of municipality is a place here too, for a reader without scripts.
  if (!place || (document.getElementById(place) && !place.startsWith("kommune="))) return;
  const owners = all(document, "[data-egen-side]").filter(({ id }) =>
    [`${id}-`, `tavs-${id}-`, `kommune=${id}`].some((beginning) => place.startsWith(beginning)),
  );
  // Of two names that the place begins with, the longer is meant.
  const [owner] = owners.sort((one, other) => other.id.length - one.id.length);
  if (owner) location.replace(`${owner.dataset.egenSide}${location.hash}`);
}

addEventListener("hashchange", leadOn);
leadOn();
