/** Where the person is signed in. */
import { queryOptions } from "@tanstack/react-query";
import type { InferResponseType } from "hono/client";
import { bodyOf, successOf } from "../../api/client.ts";
import { staff } from "./client.ts";

const { sessions } = staff.me;

type SessionList = InferResponseType<typeof sessions.$get, 200>;

export const sessionsQuery = queryOptions({
  queryKey: ["staff", "me", "sessions"],
  queryFn: () => bodyOf<SessionList>(sessions.$get()),
});

export const endSession = (id: string) => successOf(sessions[":id"].$delete({ param: { id } }));
