/** What the capabilities keep in the address, and what the stage can show. */
import { comparedSlice } from "../place/compared.ts";
import { breaksSlice, classesSlice, paletteSlice } from "../theme/classes/colouring.ts";
import { matchSlice, missingSlice } from "../theme/missing.ts";
import { secondSlice, togetherSlice } from "../theme/second-theme.ts";
import { sitesSlice } from "../theme/sites.ts";
import { rangeSlice } from "../theme/value-range.ts";
import { addressOf } from "../view/address.ts";
import { rateSlice } from "./compare/rate.ts";
import { nextSlice } from "./plan/next/next-question.ts";
import { targetSlice } from "./plan/targets/target-choice.ts";

const SLICES = [
  sitesSlice,
  missingSlice,
  matchSlice,
  nextSlice,
  breaksSlice,
  classesSlice,
  paletteSlice,
  rangeSlice,
  comparedSlice,
  rateSlice,
  targetSlice,
  secondSlice,
  togetherSlice,
];

const PANES = ["map", "figures", "table", "compare", "gaps", "next", "targets", "brief", "own"];

/** Links that have been sent around keep the order of their parameters, whichever capability owns them. */
const ORDER =
  "lang programme measure year span level area sites at pane shape missing match next breaks classes palette range compare rate target second together";

export const ADDRESS = addressOf({ slices: SLICES, panes: PANES, order: ORDER.split(" ") });
