/**
 * Sequential palettes for any programme, light to dark, that colour-blind eyes can order too. The lightest step is far
 * from the map's own light colours (zero, no data, withheld), which rules out those that begin near white.
 */
import type { Ramp } from "./programme.ts";

export interface Palette {
  /** The name under which its authors published it, in lower case: the value in the URL. */
  id: "ylgnbu" | "ylorbr" | "viridis" | "cividis";
  ramp: Ramp;
}

/**
 * YlGnBu and YlOrBr are the five-class schemes of ColorBrewer (Cynthia Brewer, Mark Harrower and The Pennsylvania State
 * University, 2002, https://colorbrewer2.org, Apache-2.0). Viridis (Stéfan van der Walt and Nathaniel Smith, 2015, CC0)
 * and cividis (Nuñez, Anderton and Renslow, 2018, doi:10.1371/journal.pone.0199239, CC0) are sampled at five even places.
 */
export const PALETTES: readonly Palette[] = [
  { id: "ylgnbu", ramp: ["#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494"] },
  { id: "ylorbr", ramp: ["#ffffd4", "#fed98e", "#fe9929", "#d95f0e", "#993404"] },
  { id: "viridis", ramp: ["#fde725", "#5ec962", "#21918c", "#3b528b", "#440154"] },
  { id: "cividis", ramp: ["#ffea46", "#bcaf6f", "#7c7b78", "#414d6b", "#00204d"] },
];
