// On every page: folded parts open where they are asked for, and words of the trade explain themselves.

import { startFolds } from "./fold.js";
import { startWords } from "./ord.js";

startFolds();
startWords();
