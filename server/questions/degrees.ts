import { z } from "@hono/zod-openapi";

/** A longitude or latitude in degrees, WGS 84; text that is no plain decimal number is refused. */
export const degrees = (max: 180 | 90) =>
  z
    .string()
    .refine((text) => /^[+-]?\d{1,3}(\.\d{1,20})?(e-\d{1,3})?$/.test(text), {
      params: { th: "ต้องเป็นเลขทศนิยม", en: "a decimal number" },
    })
    .transform(Number)
    .refine((value) => Math.abs(value) <= max, {
      // in Thailand every longitude is above 90: a latitude out of range is most likely a longitude
      params: { th: `ต้องอยู่ระหว่าง ±${max} อาจสลับ lng กับ lat`, en: `within ±${max}; lng and lat may be swapped` },
    })
    .openapi({ type: "number", minimum: -max, maximum: max });
