/**
 * How many rows of a list fit, from the first on. A row that does not fit whole is left out.
 *
 * @param heights of all rows, in the same unit as `room`
 */
export function rowsThatFit(heights: readonly number[], room: number): number {
  let used = 0;
  const first = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return first < 0 ? heights.length : first;
}
