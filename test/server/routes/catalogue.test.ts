import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { database } from "../../engines/database.ts";
import { application, get, refusal } from "../application.ts";
import { PAGES } from "../drawing.ts";

const { reader } = await database();
const app = application(reader, undefined, PAGES);

/** What the government's data catalogue refuses a package without. */
const REQUIRED = [
  "data_type",
  "title",
  "maintainer",
  "maintainer_email",
  "tag_string",
  "notes",
  "objective",
  "update_frequency_unit",
  "geo_coverage",
  "data_source",
  "data_format",
  "data_category",
  "license_id",
] as const;

interface Package {
  name: string;
  resources: { name: string; url: string }[];
  [field: string]: unknown;
}

const { packages } = await get<{ packages: Package[] }>(app, "/data/catalog.json");

describe("the open data", () => {
  it("hold every programme and what they are measured against", () => {
    const names = packages.map(({ name }) => name.replace("chumchon-map-", ""));
    for (const id of [...PROGRAMMES.map(({ id }) => id), "boundaries", "register", "residents", "tambons", "published"])
      expect(names).toContain(id);
  });

  it.each(packages.map((each) => [each.name, each] as const))("%s has all that a catalogue requires", (_, each) => {
    for (const field of REQUIRED)
      expect([field, each[field]]).not.toEqual([field, expect.toBeOneOf([undefined, null, ""])]);
    expect(each.maintainer_email).toMatch(/^[^@\s]+@[^@\s]+$/);
    expect(each.resources.length).toBeGreaterThan(0);
    for (const { name } of each.resources) expect(name).not.toBe("");
  });

  it("is described as a page in both languages, and every address on it answers", async () => {
    const html = await (await app.request("/data")).text();
    const english = await (await app.request("/data?lang=en")).text();
    const addresses = [...html.matchAll(/href="(\/(?:api|tiles|data|docs)[^"]*)"/g)].map(([, path]) =>
      (path ?? "").replaceAll("&amp;", "&"),
    );
    for (const { resources } of packages)
      for (const { url } of resources) expect(addresses).toContain(url.slice(new URL(url).origin.length));
    for (const path of new Set(addresses)) {
      const response = await app.request(path);
      await response.arrayBuffer();
      expect([path, response.status]).toEqual([path, 200]);
      expect(english).toContain(path.replaceAll("&", "&amp;"));
    }
  });

  it("is DCAT for those who read it", async () => {
    const catalogue = await get<{ "@type": string; "dcat:dataset": { "dcat:distribution": object[] }[] }>(
      app,
      "/data/dcat.jsonld",
    );
    expect(catalogue["@type"]).toBe("dcat:Catalog");
    expect(catalogue["dcat:dataset"].map((each) => each["dcat:distribution"].length)).toEqual(
      packages.map(({ resources }) => resources.length),
    );
  });

  it("knows no other set", async () => {
    expect(await refusal(app, "/data/none/catalog.json")).toMatchObject({ received: 404, value: "none" });
  });
});
