/** What the server asks of whoever draws its pages. The drawing is the client's: it is loaded from its build (`load.ts`). */
import type { z } from "@hono/zod-openapi";
import type { AreaLevel, Bilingual } from "../../data/area.ts";
import type { Figure } from "../../data/published/figure.ts";
import type { CatalogueEntry } from "../catalogue/dataset.ts";
import type { Neighbour } from "../db/neighbours.ts";
import type { AreaDetail } from "../wire/area.ts";
import type { Coverage } from "../wire/coverage.ts";
import type { SearchResult } from "../wire/search.ts";
import type { Summary } from "../wire/summary.ts";
import type { StillMap } from "./still-map.ts";

type Totals = z.infer<typeof Summary>;

/** An area by its name, as a link needs it. */
export interface NamedArea {
  code: string;
  type: string;
  name_th: string;
  name_en: string;
}

export interface HomePage {
  kind: "home";
  summary: Totals;
  /** Programmes that most LAOs have, with the share of each province's LAOs, lowest first. */
  rankings: readonly { programme: string; provinces: readonly (NamedArea & { share: number })[] }[];
  /** Share of all LAOs at the end of each BE year, from `first` on. */
  progress: readonly { programme: string; first: number; shares: readonly number[] }[];
  /** Provinces by the share of their LAOs that have `programme`. */
  map: StillMap & { programme: string };
}

export interface PlacePage {
  kind: "place";
  area: z.infer<typeof AreaDetail>;
  summary: Totals;
  /** Of the province around it; null for a province. */
  around: Totals | null;
  /** BE year of the first record by programme; left out where it is not published. */
  since: Readonly<Record<string, number>>;
  /** LAOs that touch it, nearest first, with the ids of their programmes; none above LAOs. */
  neighbours: readonly Neighbour[];
  /** Areas of the next level down: amphoe of a province, LAOs of an amphoe. */
  parts: readonly (NamedArea & { level: string; programmes: number })[];
  /** What others published about it, newest first. */
  published: readonly Figure[];
  /** Where it lies: its outline (`place`) in the areas around. */
  map: StillMap;
}

/** A tambon that several LAOs answer for. */
export interface ChoicePage {
  kind: "choice";
  tambon: NamedArea;
  laos: readonly (NamedArea & { within_th: string; within_en: string; part: number | null })[];
}

export interface SearchPage {
  kind: "search";
  asked: string;
  items: readonly z.infer<typeof SearchResult>[];
}

/** The open data: every set, its fields and addresses. */
export interface DataPage {
  kind: "data";
  entries: readonly CatalogueEntry[];
}

/** A page about a refusal: what was asked for is not there, or cannot be answered now. */
export interface TroublePage {
  kind: "trouble";
  status: number;
  detail: Bilingual;
  /** What of the question it is about. */
  parameter: string | undefined;
}

type Values = z.infer<typeof Coverage>;

/** A theme on a still map, as it is taken along: framed by other sites, or as a picture. */
export interface ThemePage extends Values {
  kind: "theme";
  /** Values of all years, from which the classes are made: a colour means the same in every year. */
  scale: Pick<Values, "values" | "years">;
  /** What the map is about; null = the country. */
  place: (NamedArea & { level: AreaLevel }) | null;
  /** Names by the codes of the values. */
  names: ReadonlyMap<string, NamedArea>;
  map: StillMap;
}

export type Page = HomePage | PlacePage | ChoicePage | SearchPage | ThemePage | DataPage | TroublePage;

/** Files of the client's build, as addresses. */
export interface Assets {
  script: string;
  styles: readonly string[];
  /** Fonts that the first lines of a Thai page need. */
  fonts: readonly string[];
}

export interface Setting {
  language: keyof Bilingual;
  /** Whether demonstrations are left out; links to other pages keep it. */
  realOnly: boolean;
  /** Canonical path of the page, percent-encoded, without the language. */
  path: string;
  /** `https://…` under which the world sees the server; null where that is not known. */
  origin: string | null;
  assets: Assets;
}

/** The drawing of pages: a whole document of HTML, the picture of a place as SVG, 1200 × 630, and that of a theme. */
export interface Drawing {
  drawPage(page: Page, setting: Setting): string;
  drawPicture(page: PlacePage, language: keyof Bilingual): string;
  drawTheme(page: ThemePage, language: keyof Bilingual): string;
}

/** The explorer of an address before any answer: the content of its page. */
export interface DrawnExplorer {
  language: keyof Bilingual;
  html: string;
}

/** @returns null for an address of which the browser alone knows what it shows */
export type DrawExplorer = (search: string) => DrawnExplorer | null;

export interface Pages extends Drawing {
  drawExplorer: DrawExplorer;
  assets: Assets;
}
