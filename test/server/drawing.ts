import type { Pages } from "../../server/pages/page.ts";
import { drawExplorer } from "../../web/explorer/shell/drawn.tsx";
import { drawPage, drawPicture, drawTheme } from "../../web/pages/drawing.tsx";

/** Pages as the client's source draws them, with files that no build made. */
export const PAGES: Pages = {
  drawPage,
  drawPicture,
  drawTheme,
  drawExplorer,
  assets: { script: "/assets/pages.js", styles: ["/assets/pages.css"], fonts: [] },
};
