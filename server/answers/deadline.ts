/** No answer is waited for longer than this: a database that froze keeps its connections open, and says nothing. */
import { ProblemError } from "./problem.ts";

/** ms; longer than any statement of a reader may take. */
const LONGEST_WAIT = 20_000;

/** What `work` gives, unless it takes too long. @throws ProblemError 503 then; the work itself goes on. */
export async function withinDeadline<T>(work: Promise<T>, wait = LONGEST_WAIT): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = wait / 1000;
      reject(
        new ProblemError(503, {
          th: `ไม่ได้คำตอบภายใน ${seconds} วินาที`,
          en: `There was no answer within ${seconds} seconds`,
        }),
      );
    }, wait);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
