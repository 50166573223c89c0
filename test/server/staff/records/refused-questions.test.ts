import { describe, expect, it } from "vitest";
import { database } from "../../../engines/database.ts";
import { staffApplication } from "../staff-application.ts";

const opened = await database();
const { send, somebody } = await staffApplication(opened);
const nation = await somebody("viewer");

describe("what is asked wrongly", () => {
  const HOSTILE = [
    "'; drop table record; --",
    "50' or '1'='1",
    "\u0000",
    "ก".repeat(300),
    "[]",
    "null",
    "-1",
    "NaN",
    "{}",
    "%",
  ];
  const PARAMETERS = [
    "programme",
    "region",
    "province",
    "amphoe",
    "lao",
    "year",
    "origin",
    "missing",
    "status",
    "sort",
    "limit",
    "cursor",
    "scope",
  ];

  it.each(PARAMETERS)("of %s is refused with a sentence in both languages", async (parameter) => {
    for (const value of HOSTILE) {
      const response = await nation.get(`/api/staff/records?${parameter}=${encodeURIComponent(value)}`);
      expect([value, response.status]).toEqual([value, 400]);
      expect((await response.json()).detail_th).toMatch(/[ก-๙]/);
    }
  });

  it("as a text finds nothing, or is refused", async () => {
    for (const value of HOSTILE) {
      const response = await nation.get(`/api/staff/records?q=${encodeURIComponent(value)}`);
      expect([200, 400]).toContain(response.status);
    }
  });

  it("with a cursor of another order is refused", async () => {
    const { next } = await (await nation.get("/api/staff/records?sort=year&limit=1")).json();
    expect((await nation.get(`/api/staff/records?sort=lao&cursor=${next}`)).status).toBe(400);
  });

  it("without a session is refused before it is read", async () => {
    for (const path of [
      "/api/staff/records",
      "/api/staff/records/counts",
      "/api/staff/records/points",
      "/api/staff/completeness",
    ])
      expect((await send("GET", path)).status).toBe(401);
  });
});
