/** Which words `t` may be asked for. */

import type { briefWords } from "../explorer/brief/words.ts";
import type { distributionWords } from "../explorer/colours/distribution-words.ts";
import type { colourWords } from "../explorer/colours/words.ts";
import type { compareWords } from "../explorer/compare/words.ts";
import type { drawWords } from "../explorer/drawing/words.ts";
import type { ownWords } from "../explorer/own-data/words.ts";
import type { targetWords } from "../explorer/plan/targets/words.ts";
import type { planWords } from "../explorer/plan/words.ts";
import type { tableWords } from "../explorer/table/words.ts";
import type { swipeWords } from "../explorer/two-themes/words.ts";
import type { fileWords } from "../files/words.ts";
import type { th } from "./th.ts";

/** Added when their part of the screen is opened. */
type LaterWords = typeof briefWords &
  typeof colourWords &
  typeof compareWords &
  typeof distributionWords &
  typeof drawWords &
  typeof fileWords &
  typeof ownWords &
  typeof planWords &
  typeof swipeWords &
  typeof tableWords &
  typeof targetWords;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: Record<keyof typeof th | keyof LaterWords, string> };
    keySeparator: false;
    nsSeparator: false;
  }
}
