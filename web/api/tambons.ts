/** All tambons, with the LAOs that answer for them. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import type { RegisterTambon } from "../../data/reading/places/tambons.ts";
import { api, bodyOf } from "./client.ts";

type TambonList = InferResponseType<typeof api.tambons.$get, 200>;

/** One with its outline and the LAOs that share it. */
export type Tambon = InferResponseType<(typeof api.tambons)[":code"]["$get"], 200>;

export function tambonQuery(code: string) {
  return queryOptions({
    queryKey: ["tambon", code],
    queryFn: () => bodyOf<Tambon>(api.tambons[":code"].$get({ param: { code } })),
  });
}

export const tambonsQuery = queryOptions({
  queryKey: ["tambons"],
  queryFn: async (): Promise<RegisterTambon[]> => {
    const { codes, names_th, names_en, laos } = await bodyOf<TambonList>(api.tambons.$get({ query: {} }));
    return codes.map((code, at) => ({
      code,
      name_th: names_th[at] ?? "",
      name_en: names_en[at] ?? "",
      laos: laos[at] ?? [],
    }));
  },
});
