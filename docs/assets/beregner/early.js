// Starts the calculators' worker while the rest of the page is still on its way; who saves data waits until it is needed.

import { Engine } from "./engine.js";

export const engine = new Engine();

if (!navigator.connection?.saveData) engine.start().catch(() => {});
