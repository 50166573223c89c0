/** The sitemap: an index, and a part for each level of areas. */
import type { NamedArea } from "./page.ts";

export const SITEMAP_LEVELS = ["province", "amphoe", "lao"] as const;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Paths are percent-encoded, so they hold no sign of XML. */
function listOf(root: "urlset" | "sitemapindex", item: "url" | "sitemap", addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${address}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${NAMESPACE}>\n${items.join("\n")}\n</${root}>\n`;
}

export function sitemapIndex(origin: string): string {
  return listOf(
    "sitemapindex",
    "sitemap",
    SITEMAP_LEVELS.map((level) => `${origin}/sitemap/${level}.xml`),
  );
}

export function sitemapPart(origin: string, areas: readonly NamedArea[], pathOf: (area: NamedArea) => string): string {
  return listOf(
    "urlset",
    "url",
    areas.map((area) => origin + pathOf(area)),
  );
}
