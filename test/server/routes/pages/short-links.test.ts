import { describe, expect, it } from "vitest";
import { shortenQuery } from "../../../../data/short-link.ts";
import { database } from "../../../engines/database.ts";
import { application, refusal } from "../../application.ts";

const { reader } = await database();
const app = application(reader);

describe("/s/…", () => {
  it.each(["", "?programme=council&area=province:50&lang=en"])("leads to the view of %j", async (query) => {
    const response = await app.request(`/s/${shortenQuery(query)}`);
    expect([response.status, response.headers.get("location")]).toEqual([302, `/explore${query}`]);
  });

  it.each(["a", "zzzz", "aQ8jA", "%F0%9F%8F%A0", `a${"A".repeat(5000)}`])(
    "leads from %.20s nowhere",
    async (letters) => {
      expect(await refusal(app, `/s/${letters}`)).toMatchObject({ received: 404, parameter: "link" });
    },
  );
});
