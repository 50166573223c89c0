/**
 * Pages of files that are sent while they are made. To read one keeps the process busy for some 50 ms, so they are read one
 * at a time, and while several readers wait the process has most of its time for everybody else.
 */
import { setTimeout as after } from "node:timers/promises";
import PQueue from "p-queue";

/** For how long no page is read after one, as a multiple of the time that it took. */
const REST = 3;

export interface Page<Item, Place> {
  items: Item[];
  /** Where the next page begins; null after the last. */
  next: Place | null;
}

export class PageTurns {
  readonly #queue = new PQueue({ concurrency: 1 });
  /** ms before the next page. */
  #rest = 0;

  /** The items of all pages, page by page. @throws when `signal` says that the reader has gone */
  async *pages<Item, Place>(
    read: (place: Place | null) => Promise<Page<Item, Place>>,
    signal: AbortSignal,
  ): AsyncGenerator<Item[]> {
    let place: Place | null = null;
    do {
      const { items, next }: Page<Item, Place> = await this.#take(() => read(place), signal);
      yield items;
      place = next;
    } while (place !== null);
  }

  #take<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#queue.add(
      async () => {
        await after(this.#rest);
        const started = performance.now();
        try {
          return await read();
        } finally {
          this.#rest = this.#queue.size > 0 ? REST * (performance.now() - started) : 0;
        }
      },
      { signal },
    );
  }
}
