/** Headings of files that are remembered for a programme. */
import { queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { bodyOf } from "../../../api/client.ts";
import { staff } from "../../api/client.ts";

const headings = staff.imports.headings;
type List = InferResponseType<typeof headings.$get, 200>;
export type HeadingChoice = List["items"][number];
type Changed = InferRequestType<typeof headings.$post>["json"];

export const headingsQuery = (programme: string) =>
  queryOptions({
    queryKey: ["staff", "imports", "headings", programme],
    queryFn: async () => (await bodyOf<List>(headings.$get({ query: { programme } }))).items,
    staleTime: 0,
  });

export const changeHeading = (json: Changed) => bodyOf<HeadingChoice>(headings.$post({ json }));
export const forgetHeading = (query: Pick<Changed, "programme" | "heading">) =>
  bodyOf<{ heading: string }>(headings.$delete({ query }));
