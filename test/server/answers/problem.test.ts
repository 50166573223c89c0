import { describe, expect, it } from "vitest";
import { problemOf } from "../../../server/answers/problem.ts";

const fromDatabase = (code: string) => problemOf(Object.assign(new Error("relation 18211"), { code }));

describe("what a database says instead of an answer", () => {
  it.each([
    ["a closed connection", "CONNECTION_CLOSED"],
    ["an administrator's shutdown", "57P01"],
    ["a statement that took too long", "57014"],
    ["too many connections", "53300"],
    ["a deadlock", "40P01"],
    ["a conflict of transactions", "40001"],
    ["a lock that was not given", "55P03"],
    ["a damaged page", "XX001"],
  ])("%s asks to come again, without the database's own words", (_, code) => {
    const { status, detail } = fromDatabase(code);
    expect(status).toBe(503);
    expect(detail.en).not.toContain("18211");
  });

  it.each(["42P01", "22P02", "XX000"])("%s is a fault of ours", (code) => {
    expect(fromDatabase(code).status).toBe(500);
  });
});
