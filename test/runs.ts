/** How often a slow property is tried: `usual` times, or `long` times under `npm run test:long`. */
export function runs(usual: number, long: number): number {
  return process.env.TEST_LONG ? long : usual;
}
