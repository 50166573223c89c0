import type { Page } from "playwright-core";
import type { Visitor } from "../visit.ts";

/** Opens the brief of an area and waits until all of it stands. */
export async function openBrief({ open, page }: Visitor, search: string) {
  await open(`?pane=brief${search}`);
  await page.locator('[data-brief="ready"]').waitFor();
}

/** How many pages a printer would get, and whether they are A4. */
export async function printed(page: Page): Promise<{ pages: number; size: string | undefined }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    size: box?.slice(1).map(Number).map(Math.round).join(),
  };
}
