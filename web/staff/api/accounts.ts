/** Accounts of all staff, for administrators. */
import { queryOptions } from "@tanstack/react-query";
import type { InferRequestType, InferResponseType } from "hono/client";
import { bodyOf } from "../../api/client.ts";
import { staff } from "./client.ts";

const { accounts } = staff;
const account = accounts[":id"];

type AccountList = InferResponseType<typeof accounts.$get, 200>;
export type Account = AccountList["items"][number];
export type NewAccount = InferRequestType<typeof accounts.$post>["json"];
export type AccountChange = InferRequestType<typeof account.$patch>["json"];
/** `password` is told this once. */
export type OneTimePassword = InferResponseType<typeof accounts.$post, 200>;

export const accountsQuery = queryOptions({
  queryKey: ["staff", "accounts"],
  queryFn: () => bodyOf<AccountList>(accounts.$get()),
});

export const addAccount = (json: NewAccount) => bodyOf<OneTimePassword>(accounts.$post({ json }));

export const changeAccount = (id: string, json: AccountChange) =>
  bodyOf<Account>(account.$patch({ param: { id }, json }));

export const resetAccount = (id: string) => bodyOf<OneTimePassword>(account.reset.$post({ param: { id } }));
