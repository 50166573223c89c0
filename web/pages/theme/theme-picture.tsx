/** The map of a theme as a picture of its own: title, map, legend and sources on one sheet. */
import type { ThemePage } from "../../../server/pages/page.ts";
import type { Text } from "../../words/use-text.ts";
import "../../words/product-words.ts";
import { Patterns, patternFill } from "../patterns.tsx";
import { linesOf } from "./lines.ts";
import { saidOf } from "./said.ts";

const SHEET = { width: 1200, height: 960 };
const MARGIN = 48;
const MAP = { x: MARGIN, y: 176, width: 680, height: 736 };
const ASIDE = { x: 772, width: SHEET.width - 772 - MARGIN };
const SWATCH = { width: 40, height: 26 };
/** Of the legend; `y` is the first line, `gap` stands between two classes. */
const LABEL = { x: ASIDE.x + 56, y: 216, width: ASIDE.width - 56, size: 22, step: 32, gap: 12 };
const INK = "#1b2a2e";
const SOFT = "#4f6066";

interface ParagraphProps {
  lines: readonly string[];
  x: number;
  /** Of the last line. */
  bottom: number;
  size: number;
}

function Paragraph({ lines, x, bottom, size }: ParagraphProps) {
  const step = size * 1.45;
  return lines.map((line, at) => (
    <text key={line} x={x} y={bottom - (lines.length - 1 - at) * step} fontSize={size} fill={SOFT}>
      {line}
    </text>
  ));
}

export function ThemePicture({ page, text }: { page: ThemePage; text: Text }) {
  const { map } = page;
  const said = saidOf(page, text);
  const scale = Math.min(MAP.width / map.width, MAP.height / map.height);
  const shift = { x: MAP.x + (MAP.width - map.width * scale) / 2, y: MAP.y + (MAP.height - map.height * scale) / 2 };
  const small = [...said.notes, ...said.sources].flatMap((line) => linesOf(line, ASIDE.width, 18));
  const legend = said.legend.map((entry) => ({ ...entry, lines: linesOf(entry.label, LABEL.width, LABEL.size) }));
  const linesBefore = (at: number) => legend.slice(0, at).reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      width={SHEET.width}
      height={SHEET.height}
      fontFamily="Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, sans-serif"
      role="img"
      aria-label={text.t("theme_page.map", said)}
    >
      <Patterns />
      <rect width={SHEET.width} height={SHEET.height} fill="#fff" />
      <rect width={SHEET.width} height="12" fill="#0e5a63" />
      <text x={MARGIN} y="76" fontSize="40" fontWeight="700" fill={INK}>
        {`${said.title} · ${said.place}`}
      </text>
      <text x={MARGIN} y="122" fontSize="26" fill={SOFT}>
        {said.measure}
      </text>
      <g transform={`translate(${shift.x} ${shift.y}) scale(${scale})`} stroke="#8b979c" strokeWidth={0.6 / scale}>
        {map.areas.map(({ code, path }) => {
          const { colour, pattern } = said.lookOf(code);
          return (
            <g key={code}>
              <path d={path} fill={colour} />
              {pattern && <path d={path} fill={patternFill(pattern)} />}
            </g>
          );
        })}
        {map.place && <path d={map.place} fill="none" stroke="#0b2f4a" strokeWidth={3 / scale} />}
      </g>
      {legend.map(({ look, label, lines }, at) => (
        <g key={label} transform={`translate(0 ${LABEL.y + linesBefore(at) * LABEL.step + at * LABEL.gap})`}>
          {[look.colour, look.pattern && patternFill(look.pattern)].map(
            (fill) => fill && <rect key={fill} x={ASIDE.x} y="-20" {...SWATCH} fill={fill} stroke="#8b979c" />,
          )}
          {lines.map((line, row) => (
            <text key={line} x={LABEL.x} y={row * LABEL.step} fontSize={LABEL.size} fill={INK}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <Paragraph lines={small} x={ASIDE.x} bottom={SHEET.height - 92} size={18} />
      <text x={ASIDE.x} y={SHEET.height - MARGIN} fontSize="24" fontWeight="700" fill="#0e5a63">
        {text.t("app.title")}
      </text>
    </svg>
  );
}
