import type { Page } from "playwright-core";

export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of the screen around a point, both in CSS px. */
export function around(x: number, y: number, size = 60): Clip {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The colour that covers most of a part of the screen: "#0a0b0c". */
export async function mainColour(page: Page, clip: Clip): Promise<string> {
  const png = (await page.screenshot({ clip })).toString("base64");
  return await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const rgb = [data[at], data[at + 1], data[at + 2]].map((part) => (part ?? 0).toString(16).padStart(2, "0"));
      const hex = `#${rgb.join("")}`;
      counts.set(hex, (counts.get(hex) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
  }, png);
}
