// The pages of the citizen's door that only need the choice of municipality and the search.

import { startMunicipality } from "./kommune.js";
import { startSearch } from "./soeg.js";

startMunicipality();
startSearch(document.querySelector("[data-soeg]"));
