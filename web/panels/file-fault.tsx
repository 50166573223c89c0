/** Why a file cannot be used, in the reader's language. */
import { FileFault } from "../files/fault.ts";
import { formatNumber } from "../format.ts";
import { useText } from "../i18n/use-text.ts";

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
