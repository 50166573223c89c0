/** The quiet colours under the data: the ramp of the programme is the only strong one. */
export const PALETTE = {
  sea: "#e3ebee",
  /** Neighbouring countries. */
  abroad: "#efede8",
  abroadBorder: "#dad6cd",
  /** Thailand without any value. */
  land: "#faf9f6",
  lineLight: "#ffffff",
  /** Between LAOs: lighter than the dark classes, darker than the light ones and than zero. */
  lineInner: "#c4ccd1",
  lineProvince: "#6b7680",
  lineApproximate: "#5f6b76",
  coast: "#93a3ad",
  text: "#14212b",
  textHalo: "#ffffff",
  textAbroad: "#9a958a",
  textSea: "#7c9aa8",
  /** Selection and hover: the one accent. */
  accent: "#0b2f4a",
} as const;
