/** The workbook in which an office fills in its records: titles, an example, what each column takes, and codes of LAOs. */
import writeExcel from "write-excel-file/node";
import type { Programme } from "../../../../data/programme.ts";
import { textCell } from "../text-cells.ts";
import { columnsOf } from "./columns.ts";
import { dataValidation } from "./data-validation.ts";
import { CHOICES, CODES, choicesOf, validationsOf } from "./drop-downs.ts";
import type { NamedLao } from "./laos.ts";
import { UNIT_WORDS } from "./unit-words.ts";

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
    name: lao?.name ?? "",
    amphoe: lao?.amphoe ?? "",
    province: lao?.province ?? "",
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
  key: "รหัสที่ไม่ซ้ำกันในโครงการ ใช้แก้ไขระเบียนเดิมในครั้งต่อไป",
  lao: "รหัส อปท. จากแผ่น “รหัส อปท.” หรือเว้นว่าง แล้วเลือกชื่อ อปท. อำเภอ และจังหวัดแทน",
  name: "เลือกจากรายการ ไม่ต้องกรอกถ้ากรอกรหัส อปท. แล้ว",
  amphoe: "เลือกจากรายการ ไม่ต้องกรอกถ้ากรอกรหัส อปท. แล้ว",
  province: "เลือกจากรายการ ไม่ต้องกรอกถ้ากรอกรหัส อปท. แล้ว",
  year: "ปี พ.ศ. หรือ ค.ศ. สี่หลัก",
  lat: "องศา WGS 84 เช่น 18.787700",
  lon: "องศา WGS 84 เช่น 98.993100",
};

const DATA = "ข้อมูล";

const bold = (text: string) => textCell(text, { fontWeight: "bold" });

export async function template(programme: Programme, laos: readonly NamedLao[]): Promise<Uint8Array> {
  const columns = columnsOf(programme);
  const titles = columns.map(({ title }) => bold(title));
  const example = exampleOf(programme, laos[0]);
  const choices = choicesOf(programme, laos);
  const titleOf = new Map(columns.map(({ name, title }) => [name, title]));
  const longest = Math.max(...[...choices.values()].map((all) => all.length));
  const widths = columns.map(({ title }) => ({ width: Math.max(14, title.length + 2) }));
  const sheets = [
    { sheet: DATA, data: [titles], columns: widths, stickyRowsCount: 1 },
    // a sheet of its own: an example that is left in the data would be loaded
    { sheet: "ตัวอย่าง", data: [titles, columns.map(({ name }) => textCell(example[name] ?? ""))], columns: widths },
    {
      sheet: "ค่าที่ใช้ได้",
      data: [
        [bold("คอลัมน์"), bold("ต้องกรอก"), bold("กรอกอย่างไร")],
        ...columns.map(({ name, title, required }) => [
          textCell(title),
          textCell(required ? "ต้องกรอก" : ""),
          textCell(takes(programme, name)),
        ]),
      ],
      columns: [{ width: 26 }, { width: 12 }, { width: 90 }],
      stickyRowsCount: 1,
    },
    {
      sheet: CODES,
      data: [
        [bold("รหัส อปท."), bold("ชื่อ อปท."), bold("อำเภอ"), bold("จังหวัด")],
        ...laos.map(({ code, name, amphoe, province }) => [code, name, amphoe, province].map((text) => textCell(text))),
      ],
      columns: [{ width: 12 }, { width: 36 }, { width: 20 }, { width: 20 }],
      stickyRowsCount: 1,
    },
    {
      sheet: CHOICES,
      data: [
        [...choices.keys()].map((name) => bold(titleOf.get(name) ?? name)),
        ...Array.from({ length: longest }, (_, row) => [...choices.values()].map((all) => textCell(all[row] ?? ""))),
      ],
      columns: [...choices.keys()].map(() => ({ width: 28 })),
      stickyRowsCount: 1,
    },
  ];
  const features = [dataValidation(DATA, validationsOf(programme, columns, choices, laos.length))];
  return new Uint8Array(await writeExcel(sheets, { features }).toBuffer());
}
