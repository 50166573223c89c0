/** Which words `t` may be asked for. */
import type { th } from "./th.ts";
import type { colourWords } from "./words/colours.ts";
import type { distributionWords } from "./words/distribution.ts";
import type { drawWords } from "./words/draw.ts";
import type { planWords } from "./words/plan.ts";
import type { tableWords } from "./words/table.ts";

/** Added when their part of the screen is opened. */
type LaterWords = typeof colourWords &
  typeof distributionWords &
  typeof drawWords &
  typeof planWords &
  typeof tableWords;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: Record<keyof typeof th | keyof LaterWords, string> };
    keySeparator: false;
    nsSeparator: false;
  }
}
