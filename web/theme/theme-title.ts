import { programmeOf } from "../../data/themes.ts";
import { measureTitle } from "../figures/figure.ts";
import { periodTitle } from "../time/period.ts";
import type { Theme } from "../view/theme.ts";
import type { Text } from "../words/use-text.ts";

/** Programme · measure · period: what a map is about, in one line. */
export function themeTitle(theme: Theme, text: Text): string {
  const programme = programmeOf(theme.programme);
  return [text.pick(programme.short), measureTitle(programme, theme.measure, text), periodTitle(theme, text)].join(
    " · ",
  );
}
