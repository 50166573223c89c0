/** The workbook in which an office fills in its records: titles, an example, what each column takes, and codes of LAOs. */
import type postgres from "postgres";
import writeExcel from "write-excel-file/node";
import type { Programme } from "../../../data/programme.ts";
import { importColumns } from "../../../data/reading/columns.ts";
import { textCell } from "./text-cells.ts";
import { UNIT_WORDS } from "./unit-words.ts";

interface NamedLao {
  code: string;
  name: string;
  amphoe: string;
  province: string;
  /** A point inside it, degrees (EPSG:4326). */
  lng: number;
  lat: number;
}

/** Those that the person may write about. @param provinces null = all */
export async function laosOf(staff: postgres.Sql, provinces: readonly string[] | null): Promise<NamedLao[]> {
  return await staff<NamedLao[]>`
    select lao.code, lao.name_th as name, coalesce(amphoe.name_th, '') as amphoe, province.name_th as province,
           ST_X(lao.center) as lng, ST_Y(lao.center) as lat
    from area lao
    join area province on province.level = 'province' and province.code = lao.province
    left join area amphoe on amphoe.level = 'amphoe' and amphoe.code = lao.amphoe
    where lao.level = 'lao' ${provinces ? staff`and lao.province in ${staff(provinces)}` : staff``}
    order by lao.province, lao.amphoe, lao.code collate "C"`;
}

/** A text that the column takes; "" where it may stay empty. */
function exampleOf(programme: Programme, lao: NamedLao | undefined): Readonly<Record<string, string>> {
  const parts = new Set(programme.measures.flatMap((measure) => measure.parts ?? []));
  const numbers = programme.measures.map(({ measure, min, max }) => [
    measure,
    String(Math.min(max, Math.max(min, 60))),
  ]);
  const described = programme.attributes.map(({ name, kind, choices, required }) => {
    const [first] = Object.values(choices ?? {});
    const examples = {
      text: "ข้อความ",
      number: required ? "1" : "",
      date: "15/3/2560",
      choice: first?.th,
      flags: first?.th,
    };
    return [name, parts.has(name) ? "" : (examples[kind] ?? "")];
  });
  return {
    key: "ตัวอย่าง-1",
    lao: lao?.code ?? "",
    year: String(Math.max(2560, programme.firstYear)),
    lat: lao ? lao.lat.toFixed(6) : "",
    lon: lao ? lao.lng.toFixed(6) : "",
    title_th: `${programme.noun.th}ตัวอย่าง`,
    title_en: `Example ${programme.noun.en}`,
    ...Object.fromEntries([...numbers, ...described]),
  };
}

function takes(programme: Programme, name: string): string {
  const measure = programme.measures.find((each) => each.measure === name);
  if (measure) return `${UNIT_WORDS[measure.unit]} ${measure.min}–${measure.max}`;
  const attribute = programme.attributes.find((each) => each.name === name);
  const choices = Object.values(attribute?.choices ?? {}).map(({ th }) => th);
  switch (attribute?.kind) {
    case "choice":
      return `หนึ่งใน: ${choices.join(", ")}`;
    case "flags":
      return `เลือกได้หลายอย่าง คั่นด้วย ; จาก: ${choices.join(", ")}`;
    case "date":
      return "วันที่ เช่น 15/3/2560";
    case "number":
      return attribute.unit ? UNIT_WORDS[attribute.unit] : "ตัวเลข";
    case "text":
      return attribute.public ? "ข้อความ" : "ข้อความ (ไม่เผยแพร่)";
  }
  return BASE[name] ?? "ข้อความ";
}

const BASE: Readonly<Record<string, string>> = {
  key: "รหัสที่ไม่ซ้ำกันในโครงการ ใช้แก้ไขรายการเดิมในครั้งต่อไป",
  lao: "รหัส อปท. จากแผ่น “รหัส อปท.” (หรือใช้คอลัมน์ ชื่อ อปท. อำเภอ จังหวัด แทน)",
  year: "ปี พ.ศ. หรือ ค.ศ. สี่หลัก",
  lat: "องศา WGS 84 เช่น 18.787700",
  lon: "องศา WGS 84 เช่น 98.993100",
};

const bold = (text: string) => textCell(text, { fontWeight: "bold" });

export async function template(programme: Programme, laos: readonly NamedLao[]): Promise<Uint8Array> {
  const columns = importColumns(programme);
  const titles = columns.map(({ title }) => bold(title.th));
  const example = exampleOf(programme, laos[0]);
  const widths = columns.map(({ title }) => ({ width: Math.max(14, title.th.length + 2) }));
  const sheets = [
    { sheet: "ข้อมูล", data: [titles], columns: widths, stickyRowsCount: 1 },
    // a sheet of its own: an example that is left in the data would be loaded
    { sheet: "ตัวอย่าง", data: [titles, columns.map(({ name }) => textCell(example[name] ?? ""))], columns: widths },
    {
      sheet: "ค่าที่ใช้ได้",
      data: [
        [bold("คอลัมน์"), bold("ต้องกรอก"), bold("กรอกอย่างไร")],
        ...columns.map(({ name, title, required }) => [
          textCell(title.th),
          textCell(required ? "ต้องกรอก" : ""),
          textCell(takes(programme, name)),
        ]),
      ],
      columns: [{ width: 26 }, { width: 12 }, { width: 90 }],
      stickyRowsCount: 1,
    },
    {
      sheet: "รหัส อปท.",
      data: [
        [bold("รหัส อปท."), bold("ชื่อ อปท."), bold("อำเภอ"), bold("จังหวัด")],
        ...laos.map(({ code, name, amphoe, province }) => [code, name, amphoe, province].map((text) => textCell(text))),
      ],
      columns: [{ width: 12 }, { width: 36 }, { width: 20 }, { width: 20 }],
      stickyRowsCount: 1,
    },
  ];
  return new Uint8Array(await writeExcel(sheets).toBuffer());
}
