/** Why what was sent was not done, in the server's own words where it gave any. */
import { RequestError } from "../api/client.ts";
import { useText } from "../words/use-text.ts";
import { Notice } from "./states.tsx";
import "./words.ts";

export function Refusal({ error }: { error: unknown }) {
  const { t, pick } = useText();
  if (!error) return null;
  const problem = error instanceof RequestError ? error.problem : undefined;
  return <Notice title={problem ? pick(problem) : t("state.offline")} tone="failure" />;
}
