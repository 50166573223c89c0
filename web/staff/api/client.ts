/** What staff ask the server, typed by its own routes; the answers fail as those of the public do. */
import { hc } from "hono/client";
import type { StaffType } from "../../../server/staff/staff-api.ts";

export const { staff } = hc<StaffType>("/").api;
