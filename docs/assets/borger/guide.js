// The page of a situation: the choice of municipality, and the guide that asks one question at a time.

import { startMunicipality } from "./kommune.js";
import { Guide } from "./vejviser.js";

const municipality = startMunicipality();
const root = document.querySelector("[data-guide]");
if (root) new Guide(root, municipality);
