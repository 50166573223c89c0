import type { LaoType } from "./area.ts";

/** Codes of the Department of Local Administration begin with the type; khet keep their district's code of four digits. */
const FORMS: Readonly<Record<LaoType, RegExp>> = {
  thesaban_nakhon: /^3\d{6}$/,
  thesaban_mueang: /^4\d{6}$/,
  thesaban_tambon: /^5\d{6}$/,
  tao: /^6\d{6}$/,
  pattaya: /^2096$/,
  khet: /^10\d{2}$/,
};

function isLaoType(type: string): type is LaoType {
  return type in FORMS;
}

/** Whether a LAO of this type (LaoType, as text from a file) can have this code; false for an unknown type. */
export function codeFitsType(code: string, type: string): boolean {
  return isLaoType(type) && FORMS[type].test(code);
}
