/** Choices that follow from numbers, so that a seed repeats them. */
export class Dice {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(limit: number): number {
    const number = this.#numbers[this.#at++ % this.#numbers.length] ?? 0;
    return number % limit;
  }

  /** @param items at least one */
  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
}
