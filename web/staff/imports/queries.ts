/** An import on the server: sent, asked about, sent again, handed in. */
import { queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "../api/client.ts";

const one = staff.imports[":id"];

export type Job = InferResponseType<typeof one.$get, 200>;
export type Order = InferRequestType<typeof staff.imports.$post>["form"];
export type Choices = InferRequestType<typeof one.again.$post>["json"];
export type Demonstration = InferRequestType<typeof one.submit.$post>["json"]["demonstration"];

/** Between questions about an import that runs, ms. */
const INTERVAL = 700;

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", "imports", id],
    queryFn: () => bodyOf<Job>(one.$get({ param: { id } })),
    refetchInterval: ({ state }) => (state.data?.state === "running" ? INTERVAL : false),
    staleTime: 0,
  });

export const sendFile = (form: Order) => bodyOf<Job>(staff.imports.$post({ form }));
export const sendAgain = (id: string, json: Choices) => bodyOf<Job>(one.again.$post({ param: { id }, json }));
export const cancelImport = (id: string) => bodyOf<{ id: string }>(one.$delete({ param: { id } }));
export const handIn = (id: string, demonstration: Demonstration) =>
  bodyOf<{ change_set: string }>(one.submit.$post({ param: { id }, json: { demonstration } }));

export const templateAddress = (programme: string) => `/api/staff/imports/template?programme=${programme}`;
export const annotatedAddress = (id: string) => `/api/staff/imports/${id}/annotated`;
