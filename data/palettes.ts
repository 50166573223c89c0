/**
 * Sequential palettes for any programme, light to dark, that colour-blind people can order too. The lightest step is far
 * from the map's own light colours (zero, no data, withheld), which rules out those that begin near white.
 */
import type { Ramp } from "./programme.ts";

export interface Palette {
  /** The name under which its authors published it, in lower case: the value in the URL. */
  id: "ylgnbu" | "ylorbr" | "viridis" | "cividis";
  ramp: Ramp;
}

/**
 * YlGnBu and YlOrBr are five steps of the nine-class schemes of ColorBrewer (Cynthia Brewer, Mark Harrower and The
 * Pennsylvania State University, 2002, https://colorbrewer2.org, Apache-2.0). Viridis (Stéfan van der Walt and Nathaniel
 * Smith, 2015, CC0) and cividis (Nuñez, Anderton and Renslow, 2018, doi:10.1371/journal.pone.0199239, CC0) are sampled at
 * five even places.
 */
export const PALETTES: readonly Palette[] = [
  { id: "ylgnbu", ramp: ["#c7e9b4", "#7fcdbb", "#1d91c0", "#225ea8", "#253494"] },
  { id: "ylorbr", ramp: ["#fee391", "#fe9929", "#cc4c02", "#993404", "#662506"] },
  { id: "viridis", ramp: ["#fde725", "#5ec962", "#21918c", "#3b528b", "#440154"] },
  { id: "cividis", ramp: ["#ffea46", "#bcaf6f", "#7c7b78", "#414d6b", "#00204d"] },
];
