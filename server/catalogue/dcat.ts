/** The catalogue as DCAT 3 in JSON-LD. */
import type { Bilingual } from "../../data/area.ts";
import { FLATGEOBUF, XLSX } from "../wire/media-types.ts";
import type { Publisher } from "./ckan.ts";
import type { CatalogueEntry, Resource } from "./dataset.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const MEDIA_TYPES: Readonly<Record<Resource["format"], string>> = {
  JSON: "application/json",
  CSV: "text/csv",
  XLSX,
  GeoJSON: "application/geo+json",
  FlatGeobuf: FLATGEOBUF,
  TileJSON: "application/json",
};

const LICENCES: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "CC-BY-3.0-IGO": "https://creativecommons.org/licenses/by/3.0/igo/",
};

const said = ({ th, en }: Bilingual) => [
  { "@language": "th", "@value": th },
  { "@language": "en", "@value": en },
];

function datasetOf(entry: CatalogueEntry, { origin, email }: Publisher) {
  const licence = LICENCES[entry.licence];
  return {
    "@id": `${origin}/data#${entry.id}`,
    "@type": "dcat:Dataset",
    "dct:identifier": entry.id,
    "dct:title": said(entry.title),
    "dct:description": said(entry.about),
    "dct:source": said(entry.source),
    "dcat:keyword": entry.keywords.map((word) => ({ "@language": "th", "@value": word })),
    "dcat:contactPoint": { "@type": "vcard:Organization", "vcard:hasEmail": { "@id": `mailto:${email}` } },
    ...(entry.changed !== null && { "dct:modified": { "@type": "xsd:date", "@value": entry.changed } }),
    "dcat:distribution": entry.resources.map(({ name, format, path }) => ({
      "@type": "dcat:Distribution",
      "dct:title": said(name),
      "dct:format": format,
      "dcat:mediaType": MEDIA_TYPES[format],
      "dcat:accessURL": { "@id": `${origin}${path}` },
      ...(licence && { "dct:license": { "@id": licence } }),
    })),
  };
}

export function dcatCatalogue(entries: readonly CatalogueEntry[], publisher: Publisher) {
  return {
    "@context": CONTEXT,
    "@id": `${publisher.origin}/data`,
    "@type": "dcat:Catalog",
    "dct:title": said({ th: "แผนที่ขบวนชุมชน", en: "Community map" }),
    "dct:publisher": {
      "@type": "foaf:Organization",
      "foaf:name": said({
        th: "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน)",
        en: "Community Organizations Development Institute",
      }),
    },
    "dcat:dataset": entries.map((entry) => datasetOf(entry, publisher)),
  };
}
