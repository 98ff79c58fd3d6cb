// What “hvad nu hvis” is answered, as the calculators say it themselves, and what it keeps.

import type {
  Compared,
  Curves,
  Field,
  Figure,
  Moved,
  NamedChoice,
  Resident,
  ScenariosAnswer,
  Slider,
  Total,
  WhatIfAnswer,
} from "../kit/bridge.d.ts";

export type { Curves, Field, Resident, ScenariosAnswer, Slider, Total };
export type Option = NamedChoice;
export type FieldAnswers = Resident["svar"];
export type ResidentResult = Compared;
export type Rate = Figure;
export type Change = Moved;
export type Answer = WhatIfAnswer;
export type Direction = "bedre" | "vaerre";

/** What the reader looks at of an answer. */
export type View = { maal?: string; akse?: string; vist?: number };

/** A proposal kept under a name. */
export type Scenario = { navn: string; laastOp: boolean; moved: Map<string, string[]> };

/** A proposal as it stands in an address. */
export type Proposed = {
  kommune: string | null;
  dato: string | null;
  maal: string | null;
  laastOp: boolean;
  moved: Map<string, string[]>;
  scenarier: Scenario[];
  csv: string | null;
  datasaet: string | null;
};
