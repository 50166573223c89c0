import { crossColour } from "./cross-colours.ts";

const STEPS = [0, 0.5, 1];

/** The three steps of one of two measures, as the key of the map has them. Decoration beside words. */
export function AxisMark({ axis }: { axis: "across" | "up" }) {
  return (
    <svg className="axis-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {STEPS.map((share, place) =>
        axis === "across" ? (
          <rect key={share} x={5 * place + 0.5} y="3.5" width="5" height="9" fill={crossColour(share, 0)} />
        ) : (
          <rect key={share} x="3.5" y={10.5 - 5 * place} width="9" height="5" fill={crossColour(0, share)} />
        ),
      )}
    </svg>
  );
}
