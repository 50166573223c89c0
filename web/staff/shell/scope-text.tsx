import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../api/areas.ts";
import { useText } from "../../words/use-text.ts";
import type { Me } from "../api/me.ts";
import "./words.ts";

/** More provinces than this are told as a number. */
const NAMED = 3;

/** Where a role holds. */
export function ScopeText({ scope }: Pick<Me, "scope">) {
  const { t, language } = useText();
  const provinces = useQuery(areasQuery("province")).data ?? [];
  if (scope.kind === "nation") return t("staff.nation");
  const names = provinces.filter(({ code }) => scope.codes.includes(code)).map((area) => area[`name_${language}`]);
  const few = names.length > 0 && names.length <= NAMED;
  return few ? names.join(", ") : t("staff.provinces", { count: scope.codes.length });
}
