/** Names around Thailand: the neighbours and the seas, where there is room for them. */
import type { FeatureCollection, Point } from "geojson";

interface Place {
  kind: "country" | "sea";
  th: string;
  en: string;
  at: [lng: number, lat: number];
}

const PLACES: readonly Place[] = [
  { kind: "country", th: "เมียนมา", en: "Myanmar", at: [96.4, 18.9] },
  { kind: "country", th: "สปป. ลาว", en: "Lao PDR", at: [103.3, 19.4] },
  { kind: "country", th: "กัมพูชา", en: "Cambodia", at: [104.9, 12.7] },
  { kind: "country", th: "เวียดนาม", en: "Viet Nam", at: [107.7, 14.6] },
  { kind: "country", th: "มาเลเซีย", en: "Malaysia", at: [102.2, 4.4] },
  { kind: "country", th: "จีน", en: "China", at: [101.6, 23.6] },
  { kind: "sea", th: "อ่าวไทย", en: "Gulf of Thailand", at: [101.3, 10.2] },
  { kind: "sea", th: "ทะเลอันดามัน", en: "Andaman Sea", at: [96.4, 9.6] },
];

export const SURROUNDINGS: FeatureCollection<Point> = {
  type: "FeatureCollection",
  features: PLACES.map(({ kind, th, en, at }) => ({
    type: "Feature",
    properties: { kind, name_th: th, name_en: en },
    geometry: { type: "Point", coordinates: at },
  })),
};
