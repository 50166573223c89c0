/** Why a file cannot be used, in the reader's language. */
import { ReadingFault } from "../../data/reading/fault.ts";
import { useText } from "../words/use-text.ts";

export function FaultLine({ error }: { error: unknown }) {
  const { t, pick } = useText();
  if (error === null) return null;
  return (
    <p className="fault" role="alert">
      {error instanceof ReadingFault ? pick(error.told) : t("fault.other")}
    </p>
  );
}
