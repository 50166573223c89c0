/**
 * Metrics of several processes as those of one server, the way prom-client adds them up. Each request for them reaches some
 * worker: labelled by worker, the figures of the others would be missing, so all are summed by the primary.
 */
import cluster from "node:cluster";
import { AggregatorRegistry, type Registry } from "prom-client";

const TYPE = "metrics of all workers";
interface Question {
  type: typeof TYPE;
  id: number;
}
type Answer = Question & ({ text: string } | { fault: string });

const isOurs = (message: { type?: unknown } | null) => message?.type === TYPE;

/** In the primary: answers what workers ask. */
export function sumOfWorkers(): void {
  const sum = new AggregatorRegistry();
  cluster.on("message", async (worker, message) => {
    if (!isOurs(message)) return;
    const answer = await sum.clusterMetrics().then(
      (text) => ({ text }),
      (error: Error) => ({ fault: error.message }),
    );
    if (worker.isConnected()) worker.send({ ...message, ...answer } satisfies Answer);
  });
}

/** In a worker: gives its own registry to the sum, and asks for that. */
export function textOfWorkers(registry: Registry): () => Promise<string> {
  AggregatorRegistry.setRegistries(registry);
  // listens to the primary from now on
  new AggregatorRegistry();
  const waiting = new Map<number, { resolve(text: string): void; reject(error: Error): void }>();
  let asked = 0;
  process.on("message", (message: Answer) => {
    if (!isOurs(message)) return;
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if ("text" in message) resolve?.(message.text);
    else reject?.(new Error(message.fault));
  });
  return () =>
    new Promise((resolve, reject) => {
      const id = asked++;
      waiting.set(id, { resolve, reject });
      process.send?.({ type: TYPE, id } satisfies Question);
    });
}
