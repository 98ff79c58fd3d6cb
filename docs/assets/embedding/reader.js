// What every page has for its reader, in a page that is shown in a frame too: folds, words and sources.
import "../parts/page.js";
