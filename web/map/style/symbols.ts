/** Images of the style, drawn from the registry: no sprite to keep in step with it. */
import { PATTERN_INK } from "../../../data/looks.ts";
import type { Programme } from "../../../data/programme.ts";
import { PALETTE } from "../../theme/palette.ts";
import { exampleImage, OFFICE_IMAGE } from "../pins.ts";
import { DOTS_IMAGE, HATCH_IMAGE } from "./area-layers.ts";
import { clusterImage, siteImage } from "./site-layers.ts";

/** Drawn at twice the size on screen. */
export const PIXEL_RATIO = 2;
/** Sizes in CSS px. */
const SITE = 28;
const CLUSTER = 36;
const HATCH = 8;
const DOTS = 6;
/** Side of the box of a programme's icon path. */
const ICON_BOX = 24;

type Drawing = OffscreenCanvasRenderingContext2D;

function draw(size: number, paint: (context: Drawing) => void): ImageData {
  const side = size * PIXEL_RATIO;
  // drawn by the processor: read back from graphics, an image would wait for all that these have to do
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error(`No 2d canvas for an image of ${side} px`);
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, side, side);
}

function disc(context: Drawing, size: number, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  context.fill();
}

const siteSymbol = ({ colour, icon }: Programme): ImageData =>
  draw(SITE, (context) => {
    disc(context, SITE, SITE / 2 - 0.5, "#ffffff");
    disc(context, SITE, SITE / 2 - 2.5, colour);
    const scale = 0.56 * (SITE / ICON_BOX);
    context.translate(SITE / 2, SITE / 2);
    context.scale(scale, scale);
    context.translate(-ICON_BOX / 2, -ICON_BOX / 2);
    context.fillStyle = "#ffffff";
    context.fill(new Path2D(icon));
  });

const clusterSymbol = ({ colour }: Programme): ImageData =>
  draw(CLUSTER, (context) => {
    context.globalAlpha = 0.3;
    disc(context, CLUSTER, CLUSTER / 2 - 0.5, colour);
    context.globalAlpha = 1;
    disc(context, CLUSTER, CLUSTER / 2 - 3.5, "#ffffff");
    disc(context, CLUSTER, CLUSTER / 2 - 5, colour);
  });

/** A hollow diamond: it is no site of the records. */
const exampleSymbol = ({ colour }: Programme): ImageData =>
  draw(SITE, (context) => {
    const middle = SITE / 2;
    for (const [stroke, width] of [
      ["#ffffff", 7],
      [colour, 3.5],
    ] as const) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineJoin = "round";
      context.beginPath();
      context.moveTo(middle, 5);
      context.lineTo(SITE - 5, middle);
      context.lineTo(middle, SITE - 5);
      context.lineTo(5, middle);
      context.closePath();
      context.stroke();
    }
  });

/** A house with a flag. */
const officeSymbol = (): ImageData =>
  draw(SITE, (context) => {
    disc(context, SITE, SITE / 2 - 0.5, "#ffffff");
    disc(context, SITE, SITE / 2 - 2.5, PALETTE.accent);
    context.fillStyle = "#ffffff";
    context.fill(new Path2D("M13.4 5.5h5v3.2h-3.8v2l5.9 3.3v2h-1.2v4.5h1.2v1.5h-13v-1.5h1.2v-4.5H7.5v-2l5.9-3.3z"));
  });

/** Diagonal strokes that meet those of the next tile of the pattern. */
const hatch = (): ImageData =>
  draw(HATCH, (context) => {
    context.strokeStyle = PATTERN_INK.hatch;
    context.lineWidth = 1;
    context.lineCap = "square";
    for (const shift of [-HATCH, 0, HATCH]) {
      context.beginPath();
      context.moveTo(shift, HATCH);
      context.lineTo(shift + HATCH, 0);
      context.stroke();
    }
  });

const dots = (): ImageData => draw(DOTS, (context) => disc(context, DOTS, 0.7, PATTERN_INK.dots));

/** The image that the style calls `name`, or null if no programme has it. */
export function symbolImage(name: string, programmes: readonly Programme[]): ImageData | null {
  if (name === HATCH_IMAGE) return hatch();
  if (name === DOTS_IMAGE) return dots();
  if (name === OFFICE_IMAGE) return officeSymbol();
  for (const programme of programmes) {
    if (name === exampleImage(programme.id)) return exampleSymbol(programme);
    if (name === siteImage(programme.id)) return siteSymbol(programme);
    if (name === clusterImage(programme.id)) return clusterSymbol(programme);
  }
  return null;
}
