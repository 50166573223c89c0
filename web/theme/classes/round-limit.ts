/**
 * The roundest number above one value and up to another: as a limit between two classes it parts the same areas.
 *
 * @param wish of equally round ones, the nearest to it is taken
 */
export function roundestBetween(below: number, upTo: number, wish: number): number {
  for (let exponent = Math.ceil(Math.log10(upTo)); exponent > -12; exponent--) {
    const multiple = (times: number) => Number(`${times}e${exponent}`);
    const times = (value: number) => value / multiple(1);
    const fewest = Math.floor(times(below)) + 1;
    const most = Math.floor(times(upTo));
    const round = multiple(Math.max(fewest, Math.min(most, Math.round(times(wish)))));
    if (fewest <= most && round > below && round <= upTo) return round;
  }
  return upTo;
}
