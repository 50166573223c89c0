import type { QueryClient } from "@tanstack/react-query";
import { programmeById } from "../../data/programmes/index.ts";
import { RequestError } from "./client.ts";
import { countsRealOnly } from "./counted.ts";
import { summaryQuery } from "./summary.ts";

/**
 * Before a question about programmes, of which some have no real record: the sums of the nation say which, so that nothing
 * is asked that would be refused.
 * @throws RequestError 404 in the words of the server
 */
export async function requireLoaded(client: QueryClient, programmes: readonly string[]): Promise<void> {
  if (!countsRealOnly()) return;
  const { programmes: loaded } = await client.ensureQueryData(summaryQuery(null, null));
  const missing = programmes
    .map(programmeById)
    .find((programme) => programme && !loaded.some(({ id }) => id === programme.id));
  if (!missing) return;
  const { th, en } = missing.title;
  throw new RequestError(404, { th: `ยังไม่มีข้อมูลของ${th}`, en: `No data of ${en} has been loaded` });
}
