/** What is asked in the hunt: every route that the application has, aimed at what is planted. */

import { EXAMPLES } from "../../examples.ts";
import { acts } from "./acts.ts";
import type { Dice } from "./dice.ts";
import type { Ground, HuntedApp } from "./ground.ts";
import type { Person } from "./people.ts";
import { PLACES } from "./secrets.ts";

interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  schema?: { enum?: readonly string[] };
}

interface Question {
  /** With the parameters of its path in braces. */
  path: string;
  parameters: readonly Parameter[];
}

export interface Attempt {
  who: Person;
  method: string;
  address: string;
  headers: Record<string, string>;
  body?: string;
}

/** Of pages, which no description names. */
const PAGE_PARAMETERS: Parameter[] = ["lang", "programme", "measure", "year", "area", "q", "only"].map((name) => ({
  name,
  in: "query",
}));
/** Behind `/api/auth/*`. */
const AUTH = ["get-session", "list-sessions", "list-accounts", "account-info", "two-factor/get-totp-uri", "token"];
/** Answers of these take as long as a hundred others. */
const SLOW = /xlsx|png|template|annotated|docs|openapi|sitemap\/|\/search|geojson|gaps/;
const SLOW_PART = 40;

const TILES = PLACES.flatMap(({ point: [lng, lat] }) =>
  [0, 5, 8, 10, 12].map((z) => {
    const [n, angle] = [2 ** z, (lat * Math.PI) / 180];
    const y = (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
    return { z: String(z), x: String(Math.floor(((lng + 180) / 360) * n)), y: String(Math.floor(y * n)) };
  }),
);

/** Values by the name of their parameter. */
function wordsFor({ planted, ids }: Ground): Readonly<Record<string, readonly string[]>> {
  const [programmes, laos, keys] = (["programme", "lao", "key"] as const).map((name) => [
    ...new Set(planted.map((each) => each[name])),
  ]) as [string[], string[], string[]];
  const provinces = PLACES.map(({ province }) => province);
  const codes = [...provinces, ...laos];
  return {
    programme: programmes,
    dataset: programmes,
    missing: programmes,
    province: [...provinces, provinces.join(","), "18"],
    lao: laos,
    code: codes,
    place: codes,
    area: [...provinces.map((code) => `province:${code}`), ...laos.map((code) => `lao:${code}`)],
    areas: [...provinces.map((code) => `province:${code}`), ...laos.map((code) => `lao:${code}`)],
    key: keys,
    id: [...planted.flatMap(({ set, waiting }) => [set, waiting]), ...ids],
    year: ["2547", "2548", "2552", "2561", "2562"],
    lng: PLACES.map(({ point }) => String(point[0])),
    lat: PLACES.map(({ point }) => String(point[1])),
    q: ["zq7", "PLANTED", "ที่", ...keys],
    origin: ["real", "real", "real", "demo"],
    only: ["real"],
    lang: ["en"],
    limit: ["3", "100"],
    letters: ["asQ8jAwgjVBFMDmA4zAwA"],
    file: [...codes.map((code) => `${code}.png`), "province.xml", "province.json", "baan-mankong.json"],
    measure: ["coverage", "households", "subsidy_baht"],
    level: ["province", "lao"],
  };
}

/** The routes that the application describes, and the others as their examples have them. */
async function questionsOf(app: HuntedApp): Promise<Question[]> {
  const { paths } = (await (await app.request("/openapi.json")).json()) as {
    paths: Record<string, { get?: { parameters?: Parameter[] } }>;
  };
  const described = Object.entries(paths).flatMap(([path, { get }]) =>
    get ? [{ path, parameters: get.parameters ?? [] }] : [],
  );
  const plain = app.routes.flatMap(({ method, path }) => {
    const braced = path.replaceAll(/:(\w+)/g, "{$1}");
    return method === "GET" && !path.includes("*") && !(braced in paths)
      ? [{ path: braced, parameters: PAGE_PARAMETERS }]
      : [];
  });
  const auth = AUTH.map((name) => ({ path: `/api/auth/${name}`, parameters: [] }));
  const examples = Object.values(EXAMPLES).map((path) => ({ path, parameters: [] }));
  return [...described, ...plain, ...auth, ...examples];
}

const ENCODINGS = ["identity", "gzip", "br"];

/** @returns what somebody asks, of the next numbers of a dice */
export async function attemptsAt(ground: Ground): Promise<(dice: Dice) => Attempt> {
  const all = await questionsOf(ground.warm);
  const [quick, slow] = [false, true].map((is) => all.filter(({ path }) => SLOW.test(path) === is));
  const ofStaff = quick?.filter(({ path }) => path.startsWith("/api/staff/"));
  const words = wordsFor(ground);
  const act = acts(ground);

  function value({ name, schema }: Parameter, dice: Dice): string | undefined {
    const own = words[name];
    const listed = schema?.enum;
    const known = own && listed ? own.filter((word) => listed.includes(word)) : own;
    const some = known?.length && !(listed && dice.once(4)) ? known : listed;
    return some && dice.one(some);
  }

  function addressOf({ path, parameters }: Question, dice: Dice): string {
    const tile = dice.one(TILES);
    const given = new Map<string, string>(Object.entries(tile));
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((each) => each.name === name) ?? { name, in: "path" };
      return encodeURIComponent(given.get(name) ?? value(parameter, dice) ?? "50");
    });
    const query = new URLSearchParams();
    for (const parameter of parameters.filter((each) => each.in === "query")) {
      if (!parameter.required && !dice.once(parameter.name === "only" ? 2 : 3)) continue;
      const word = value(parameter, dice);
      if (word !== undefined) query.set(parameter.name, word);
    }
    const asked = query.toString();
    return asked ? `${filled}?${asked}` : filled;
  }

  return (dice) => {
    const who = dice.one(ground.people);
    const acted = dice.once(8) ? act(who, dice) : null;
    const headers = { cookie: who.cookie, origin: "http://localhost", "accept-encoding": dice.one(ENCODINGS) };
    if (acted) return { who, headers: { ...headers, "content-type": "application/json" }, ...acted };
    const question = dice.one((dice.once(SLOW_PART) ? slow : dice.once(3) ? ofStaff : quick) ?? []);
    return { who, method: "GET", address: addressOf(question, dice), headers };
  };
}
