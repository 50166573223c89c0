/** The capabilities of the explorer, in the order of their tabs and tools; where only one can stand, the first does. */
import { areas } from "./areas/index.ts";
import { basemap } from "./basemap/index.ts";
import { brief } from "./brief/index.ts";
import { cards } from "./cards/index.ts";
import { colours } from "./colours/index.ts";
import { compare } from "./compare/index.ts";
import { drawing } from "./drawing/index.ts";
import { examples } from "./examples/index.ts";
import type { Feature } from "./feature.ts";
import { offline } from "./offline/index.ts";
import { ownData } from "./own-data/index.ts";
import { plan } from "./plan/index.ts";
import { programmes } from "./programmes/index.ts";
import { published } from "./published/index.ts";
import { realOnly } from "./real-only/index.ts";
import { share } from "./share/index.ts";
import { table } from "./table/index.ts";
import { timeline } from "./timeline/index.ts";
import { twoThemes } from "./two-themes/index.ts";

export const FEATURES: readonly Feature[] = [
  table,
  compare,
  plan,
  brief,
  twoThemes,
  drawing,
  ownData,
  basemap,
  areas,
  programmes,
  published,
  colours,
  timeline,
  realOnly,
  offline,
  examples,
  share,
  cards,
];
