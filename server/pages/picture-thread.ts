/** Thread that draws one picture after the other: an SVG comes in, the bytes of its PNG go back. */
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { PictureOrder } from "./picture.ts";

const require = createRequire(import.meta.url);
const FAMILY = "Sarabun";
const FONTS = [
  require.resolve("@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf"),
  require.resolve("@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf"),
];

/**
 * The renderer draws SARA AM over the next letter, because shaping cuts it into two signs: so they are two signs before
 * (NIKHAHIT, below a tone mark, and SARA AA).
 */
const apartSaraAm = (text: string) => text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, "\u0e4d$1\u0e32");

const port = parentPort;
if (!port) throw new Error("This file is the script of a worker thread");

port.on("message", ({ svg, zoom }: PictureOrder) => {
  const picture = new Resvg(apartSaraAm(svg), {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FAMILY },
  });
  port.postMessage(new Uint8Array(picture.render().asPng()));
});
