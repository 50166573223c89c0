/** Setting one field of many records: a draft to look at, then handed in or discarded. */
import type { InferResponseType } from "hono/client";
import { bodyOf } from "../../../api/client.ts";
import { staff } from "../../api/client.ts";

const { many, ":id": one } = staff.changes;
export type Draft = InferResponseType<typeof many.$post, 200>;
type Done = { id: string };

export interface FieldOfMany {
  programme: string;
  keys: string[];
  field: string;
  value: string;
}

export const draft = (json: FieldOfMany) => bodyOf<Draft>(many.$post({ json }));
export const discard = (id: string) => bodyOf<Done>(one.$delete({ param: { id } }));
export const handIn = (id: string) => bodyOf<Done>(one.submit.$post({ param: { id } }));
