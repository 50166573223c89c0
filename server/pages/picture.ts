/** Pictures as PNG. */
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";

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

/**
 * @param svg whose texts are in the family Sarabun, 400 or 700
 * @param zoom pixels to a unit of it
 */
export async function picturePng(svg: string, zoom = 1): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(apartSaraAm(svg), {
    fitTo: { mode: "zoom", value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS,
      defaultFontFamily: FAMILY,
    },
  });
  return new Uint8Array(image.asPng());
}
