import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Tambon } from "../../../server/wire/tambons.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";

const { owner, reader } = await database();
const app = application(reader);

describe("GET /api/tambons/{code}", () => {
  it("answers the outline and the LAOs that share it, the part of each", async () => {
    const rows = await owner<{ tambon: string; laos: string[] }[]>`
      select tambon, array_agg(lao order by position, lao collate "C") as laos from tambon_lao
      group by tambon order by count(*) desc, tambon collate "C" limit 5`;
    expect(rows.length).toBeGreaterThan(0);
    for (const { tambon, laos } of rows) {
      const answer = await get<z.infer<typeof Tambon>>(app, `/api/tambons/${tambon}`);
      expect(answer.laos.map(({ code }) => code)).toEqual(laos);
      const parts = answer.laos.map(({ part }) => part);
      if (parts.every((part) => part !== null))
        expect(parts.reduce((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(1, 2);
      for (const [ring = []] of answer.geometry.coordinates) expect(ring.at(0)).toEqual(ring.at(-1));
    }
  });

  it("refuses a code that no tambon has", async () => {
    for (const code of ["999999", "5001", "x"]) {
      expect(await refusal(app, `/api/tambons/${code}`)).toMatchObject({ received: 404, value: code });
    }
  });
});
