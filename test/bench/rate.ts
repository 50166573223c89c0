import autocannon from "autocannon";
import { processorTimes, withChildren } from "./processor-time.ts";

const SECONDS = 4;

export interface Rate {
  perSecond: number;
  /** Processor of the server for one answer, µs. */
  cost: number;
}

/**
 * How fast one thing is answered, over and over.
 * @param pid it and its children serve
 * @throws Error at any refusal
 */
export async function rateOf(url: string, pid: number): Promise<Rate> {
  const spent = () => [...processorTimes(withChildren(pid)).values()].reduce((sum, ms) => sum + ms, 0);
  const before = spent();
  const headers = { "accept-encoding": "gzip" };
  const { requests, non2xx, errors } = await autocannon({ url, duration: SECONDS, connections: 16, headers });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors from ${url}`);
  return { perSecond: requests.average, cost: ((spent() - before) * 1000) / requests.total };
}
