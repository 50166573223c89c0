/** The registry: every programme of the map, in the order in which lists and legends show them. */
import type { Programme } from "../programme.ts";
import { baanMankong } from "./baan-mankong.ts";
import { baanMankongLandReform } from "./baan-mankong-land-reform.ts";
import { baanPhophiang } from "./baan-phophiang.ts";
import { canalHousing } from "./canal-housing.ts";
import { council } from "./council.ts";
import { disasterRelief } from "./disaster-relief.ts";
import { economicTambon } from "./economic-tambon.ts";
import { homelessCentre } from "./homeless-centre.ts";
import { welfareFund } from "./welfare-fund.ts";

export const PROGRAMMES: readonly Programme[] = [
  baanMankong,
  baanPhophiang,
  baanMankongLandReform,
  homelessCentre,
  disasterRelief,
  canalHousing,
  council,
  welfareFund,
  economicTambon,
];

export function programmeById(id: string): Programme | undefined {
  return PROGRAMMES.find((programme) => programme.id === id);
}
