// On every page: folded parts open where they are asked for, and words of the trade explain themselves.

import { startFolds } from "./folds.js";
import { startWords } from "./begreber.js";

startFolds();
startWords();
