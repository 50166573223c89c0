/** Which words `t` may be asked for. */
import type { th } from "./th.ts";
import type { briefWords } from "./words/brief.ts";
import type { compareWords } from "./words/compare.ts";
import type { drawWords } from "./words/draw.ts";
import type { fileWords } from "./words/files.ts";
import type { ownWords } from "./words/own.ts";
import type { planWords } from "./words/plan.ts";
import type { swipeWords } from "./words/swipe.ts";
import type { targetWords } from "./words/targets.ts";

/** Added when their part of the screen is opened. */
type LaterWords = typeof briefWords &
  typeof compareWords &
  typeof drawWords &
  typeof fileWords &
  typeof ownWords &
  typeof planWords &
  typeof swipeWords &
  typeof targetWords;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: Record<keyof typeof th | keyof LaterWords, string> };
    keySeparator: false;
    nsSeparator: false;
  }
}
