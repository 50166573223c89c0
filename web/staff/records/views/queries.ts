/** The saved views of the person who is signed in. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { bodyOf } from "../../../api/client.ts";
import { staff } from "../../api/client.ts";

const views = staff.views;
type List = InferResponseType<typeof views.$get, 200>;
export type SavedView = List["items"][number];

export const savedViewsQuery = queryOptions({
  queryKey: ["staff", "views"],
  queryFn: async () => (await bodyOf<List>(views.$get({ query: {} }))).items,
});

export const saveView = (json: { name: string; search: string }) => bodyOf<SavedView>(views.$post({ json }));
export const renameView = (id: string, name: string) =>
  bodyOf<SavedView>(views[":id"].name.$post({ param: { id }, json: { name } }));
export const deleteView = (id: string) => bodyOf<SavedView>(views[":id"].$delete({ param: { id } }));
