/** ms that one piece of work may keep all other requests waiting. */
const LONGEST = 10;

/** Long work on the one thread, cut in slices: between two of them others are answered. */
export class Slices {
  #since = performance.now();

  /** To be awaited between any two steps of the work; gives way only when it is time. @throws when `signal` says so */
  async pause(signal?: AbortSignal): Promise<void> {
    if (performance.now() - this.#since < LONGEST) return;
    await new Promise(setImmediate);
    signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
