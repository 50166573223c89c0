/** How often the parent is looked for, ms. */
const INTERVAL = 500;

/**
 * Calls `stop` when the process that started this one is gone. `npm start` puts a shell between itself and the server,
 * and a shell that is told to end does not pass that on: without this the server would stay behind.
 */
export function endWithParent(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, INTERVAL);
  timer.unref();
}
