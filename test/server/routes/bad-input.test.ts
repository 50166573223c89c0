/**
 * What an office's file or a person may write that is not quite a code or name of the register, through everything that
 * reads places: an import, a table of one's own, and search. Nothing is guessed silently.
 */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Choices } from "../../../data/reading/choices.ts";
import { findLao } from "../../../data/reading/import/find-lao.ts";
import { isMatched, matchRows } from "../../../data/reading/places/match.ts";
import { suggestions } from "../../../data/reading/places/suggest.ts";
import { readGazetteer } from "../../../server/store/gazetteer.ts";
import type { SearchList } from "../../../server/wire/search.ts";
import { database } from "../../engines/database.ts";
import { application, get } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);
const gazetteer = await readGazetteer(owner);

interface Written {
  code?: string;
  name?: string;
  province?: string;
}

/** What a reader makes of it: the one LAO, or those that a person chooses from, with the reason. */
interface Understood {
  lao: string | null;
  candidates: string[];
  reason: string;
}

function byImport({ code = "", name = "", province = "" }: Written): Understood {
  const found = findLao({ code, name, province, tambon: "", amphoe: "" }, gazetteer);
  if (!found) throw new Error("The row names no place");
  if ("lao" in found) return { lao: found.lao, candidates: [], reason: found.note?.th ?? "" };
  return { lao: null, candidates: found.candidates.map((area) => area.code), reason: found.problem.th };
}

const CHOICES: Choices = {
  placing: "code",
  level: "lao",
  code: 0,
  name: 1,
  province: 2,
  amphoe: null,
  lat: null,
  lng: null,
  value: null,
  repeated: "first",
};

function byOwnTable({ code = "", name = "", province = "" }: Written): Understood {
  const cells = [code, name, province];
  const choices: Choices = { ...CHOICES, placing: code ? "code" : "name" };
  const [row] = matchRows({ rows: [cells] }, choices, {}, gazetteer.register);
  if (!row) throw new Error("One row was given");
  const { outcome } = row;
  if (isMatched(outcome)) return { lao: outcome.area.code, candidates: [], reason: "" };
  const candidates = suggestions(cells, choices, outcome, gazetteer.register).map((area) => area.code);
  return { lao: null, candidates, reason: outcome.reason };
}

async function bySearch({ code, name, province = "" }: Written): Promise<string[]> {
  const text = code ?? `${name} ${province}`;
  const { items } = await get<z.infer<typeof SearchList>>(app, `/api/search?q=${encodeURIComponent(text)}`);
  return items.map((item) => item.code);
}

/** Each means these LAOs; where it is one alone and exactly written, it is taken. */
const DOUBTFUL: [what: string, written: Written, means: string[]][] = [
  ["a code of neither register", { code: "3500109" }, ["3500102"]],
  ["the code of a merger", { code: "4380104" }, ["5380104", "5380106", "6380108"]],
  ["an exponent that lost its last digit", { code: "5.50051E+06" }, ["5500505", "5500509"]],
  ["an exponent that ended in a zero", { code: "3.5001E+06" }, ["3500102"]],
  ["a misspelt name", { name: "เทศบาลนครเชียงไหม่", province: "เชียงใหม่" }, ["3500102"]],
];

describe("what is written otherwise", () => {
  it.each(DOUBTFUL)("%s is taken for nothing, and named with what it may mean", async (_, written, means) => {
    for (const understood of [byImport(written), byOwnTable(written)]) {
      expect(understood.lao).toBeNull();
      expect(understood.reason).not.toBe("");
      expect(understood.candidates).toEqual(expect.arrayContaining(means));
    }
    expect(await bySearch(written)).toEqual(expect.arrayContaining(means));
  });

  it.each([
    ["a code of another year", { code: "6402902" }, "6401613"],
    ["a code with a zero put before it", { code: "03500102" }, "3500102"],
    ["an exponent with all its digits", { code: "3.500102E+06" }, "3500102"],
    ["the name in another year", { name: "เทศบาลเมืองจอมพล", province: "ราชบุรี" }, "6700204"],
  ] satisfies [string, Written, string][])("%s is the one LAO that it can mean", async (_, written, lao) => {
    expect(byOwnTable(written).lao).toBe(lao);
    expect(byImport(written).lao).toBe(lao);
    expect((await bySearch(written))[0]).toBe(lao);
  });

  it("a code of another year is taken with a note that says whose it is", () => {
    expect(byImport({ code: "6402902" }).reason).toContain("รหัสในทะเบียนปีอื่นของ 6401613");
  });
});
