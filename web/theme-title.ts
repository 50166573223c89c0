import { measureTitle } from "./figure.ts";
import type { Text } from "./i18n/use-text.ts";
import { periodTitle } from "./period.ts";
import type { Theme } from "./second-theme.ts";
import { programmeOf } from "./view.ts";

/** Programme · measure · period: what a map is about, in one line. */
export function themeTitle(theme: Theme, text: Text): string {
  const programme = programmeOf(theme.programme);
  return [text.pick(programme.short), measureTitle(programme, theme.measure, text), periodTitle(theme, text)].join(
    " · ",
  );
}
