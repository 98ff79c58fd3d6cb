// On every page: folded parts open where they are asked for, words of the trade explain
// themselves, and a figure shows the lines it was read in.

import { startFolds } from "./folds.js";
import { startWords } from "./begreber.js";
import { startSources } from "./source.js";

startFolds();
startWords();
startSources();
