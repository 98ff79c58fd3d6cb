// The page of a situation: the choice of municipality, and the guide that asks one question at a time.

import { maybe } from "../kit/dom.js";
import { startMunicipality } from "./kommune.js";
import { Guide } from "./guide.js";

const municipality = startMunicipality();
const root = maybe(document, "[data-guide]");
if (root) new Guide(root, municipality);
