// The pages of the citizen's door that only need the choice of municipality and the search.

import { maybe } from "../kit/dom.js";
import { startMunicipality } from "./kommune.js";
import { startSearch } from "./search_field.js";

startMunicipality();
startSearch(maybe(document, "[data-soeg]"));
