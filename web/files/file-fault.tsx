/** Why a file cannot be used, in the reader's language. */

import { formatNumber } from "../figures/format.ts";
import { useText } from "../words/use-text.ts";
import { FileFault } from "./fault.ts";

export function FaultLine({ error }: { error: unknown }) {
  const { t, language } = useText();
  if (error === null) return null;
  const { key, values } = error instanceof FileFault ? error : new FileFault("fault.other", { said: String(error) });
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? formatNumber(value, language) : value,
  ]);
  return (
    <p className="fault" role="alert">
      {t(key, Object.fromEntries(shown))}
    </p>
  );
}
