/** The form by which a file is handed to an import. */
export function importForm(programme: string, name: string, lines: readonly string[]): FormData {
  const form = new FormData();
  const fields = { programme, mode: "update", as_of: "2019-09-30", source: "ทดสอบ" };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set("file", new File([lines.join("\n")], name));
  return form;
}

/** Houses of the rural programme, in one LAO. */
export function housesForm(name: string, key: string, lao: string, count: number): FormData {
  const rows = Array.from({ length: count }, (_, row) => `${key}-${row},${lao},2562,1,1`);
  return importForm("baan-phophiang", name, ["key,lao,year,households,subsidy_baht", ...rows]);
}
