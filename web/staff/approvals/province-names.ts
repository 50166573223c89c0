import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../api/areas.ts";
import { useText } from "../../words/use-text.ts";

/** Names of provinces by code as a text, between commas. */
export function useProvinceNames(): (codes: readonly string[]) => string {
  const { language } = useText();
  const names = new Map(useQuery(areasQuery("province")).data?.map((area) => [area.code, area[`name_${language}`]]));
  return (codes) => codes.map((code) => names.get(code) ?? code).join(", ");
}
