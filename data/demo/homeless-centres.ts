/**
 * The centres at their real places, to the neighbourhood. Places and the opening day of Chiang Mai are published;
 * where neither was found (the two in Bangkok) the cell stays empty: unknown is not zero. Years other than Chiang Mai's
 * are of the demonstration. No record says anything about a person.
 */
import type { DemoMaker } from "./file.ts";

export const homelessCentres: DemoMaker = () => [
  {
    key: "H1",
    lao: "1020",
    year: 2554,
    lat: 13.7605,
    lon: 100.4735,
    title_th: "ศูนย์คนไร้บ้าน บางกอกน้อย",
    title_en: "Bangkok Noi homeless centre",
  },
  {
    key: "H2",
    lao: "1019",
    year: 2552,
    lat: 13.7875,
    lon: 100.4475,
    title_th: "ศูนย์คนไร้บ้าน ตลิ่งชัน",
    title_en: "Taling Chan homeless centre",
  },
  {
    key: "H3",
    lao: "3500102",
    year: 2561,
    lat: 18.7745,
    lon: 98.985,
    title_th: "ศูนย์ฟื้นฟูและพัฒนาศักยภาพคนไร้บ้าน เชียงใหม่ (หายยา)",
    title_en: "Chiang Mai homeless rehabilitation centre (Hai Ya)",
    places: 50,
    opened: "2018-06-28",
  },
  {
    key: "H4",
    lao: "3400102",
    year: 2562,
    lat: 16.4135,
    lon: 102.8305,
    title_th: "ศูนย์ฟื้นฟูและพัฒนาศักยภาพคนไร้บ้าน บ้านโฮมแสนสุข ขอนแก่น",
    title_en: "Baan Home Saen Suk homeless rehabilitation centre, Khon Kaen",
    places: 68,
  },
  {
    key: "H5",
    lao: "5130106",
    year: 2562,
    lat: 13.988,
    lon: 100.587,
    title_th: "ศูนย์ฟื้นฟูและพัฒนาศักยภาพคนไร้บ้าน ปทุมธานี (บางพูน)",
    title_en: "Pathum Thani homeless rehabilitation centre (Bang Phun)",
    places: 100,
  },
];
