/** The columns of the spreadsheet of records: those of the table, and every field of the programmes that it has. */
import type { Programme } from "../../../../data/programme.ts";
import { STORED_MEASURES } from "../../../../data/programme.ts";
import { programmeById } from "../../../../data/programmes/index.ts";
import type { StaffRecord } from "../list.ts";

/** Texts are written as texts: none is a formula, and codes keep their zeros. */
export type Cell = string | number | null;

export interface SpreadsheetColumn {
  title: string;
  cell(record: StaffRecord): Cell;
}

/** By the Thai title: programmes share a column where they call it the same. */
function measureColumns(programmes: readonly Programme[]): SpreadsheetColumn[] {
  return STORED_MEASURES.flatMap((measure) => {
    const titles = new Set(
      programmes.flatMap(({ measures }) =>
        measures.filter((each) => each.measure === measure).map(({ title }) => title.th),
      ),
    );
    return titles.size === 0
      ? []
      : [{ title: [...titles].join(" / "), cell: ({ measures }: StaffRecord) => measures[measure] ?? null }];
  });
}

function attributeColumns(programmes: readonly Programme[]): SpreadsheetColumn[] {
  const titles = new Map<string, Set<string>>();
  for (const { name, title } of programmes.flatMap(({ attributes }) => attributes)) {
    titles.set(name, (titles.get(name) ?? new Set()).add(title.th));
  }
  return [...titles].map(([name, called]) => ({
    title: [...called].join(" / "),
    cell: ({ programme, attributes }: StaffRecord) => {
      const value = attributes[name] ?? null;
      const choices = programmeById(programme)?.attributes.find((each) => each.name === name)?.choices;
      const named = (each: string) => choices?.[each]?.th ?? each;
      if (Array.isArray(value)) return value.map(named).join("; ");
      return typeof value === "string" ? named(value) : value;
    },
  }));
}

/** Years BE, degrees WGS 84, dates ISO (CE). */
export function spreadsheetColumns(programmes: readonly Programme[]): SpreadsheetColumn[] {
  return [
    { title: "โครงการ", cell: ({ programme }) => programmeById(programme)?.title.th ?? programme },
    { title: "รหัสรายการ", cell: ({ key }) => key },
    { title: "ชื่อไทย", cell: ({ title_th }) => title_th },
    { title: "ชื่ออังกฤษ", cell: ({ title_en }) => title_en },
    { title: "รหัส อปท.", cell: ({ lao }) => lao },
    { title: "อปท.", cell: ({ lao_name_th }) => lao_name_th },
    { title: "รหัสจังหวัด", cell: ({ province }) => province },
    { title: "ปี พ.ศ.", cell: ({ year }) => year },
    { title: "ละติจูด", cell: ({ center }) => center?.[1] ?? null },
    { title: "ลองจิจูด", cell: ({ center }) => center?.[0] ?? null },
    ...measureColumns(programmes),
    ...attributeColumns(programmes),
    { title: "ช่องที่ว่าง", cell: ({ missing }) => missing },
    { title: "ชุดข้อมูล", cell: ({ origin }) => (origin === "demo" ? "สาธิต" : "จริง") },
    { title: "ชุดการแก้ไขที่รออนุมัติ", cell: ({ waiting }) => waiting },
  ];
}
