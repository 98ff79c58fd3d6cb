// The first thing in the head of a page that has a program but starts none there.

import { tellOfFile } from "./opened_from_disk.js";

tellOfFile();
