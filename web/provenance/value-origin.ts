import { OVERLAP } from "../../data/overlap.ts";
import { isProgramme } from "../../data/themes.ts";
import type { Coverage } from "../api/coverage.ts";
import type { AreaReference } from "../view/reference.ts";
import type { Origin } from "./origin.ts";

/** What the value of an area that a map or a table shows is made of. */
export function originOfValue(data: Coverage, area: AreaReference): Origin {
  const { programme, measure, year, span, level, register_year } = data;
  if (isProgramme(programme)) return { kind: "records", area, year, span, programme, measure };
  // of all programmes together an address gives the values of all areas at once
  if (programme === OVERLAP.id || register_year === null)
    return { kind: "values", level, programme, measure, year, span };
  return { kind: "register", area, fact: measure === "houses" ? "houses" : "residents", year: register_year };
}
