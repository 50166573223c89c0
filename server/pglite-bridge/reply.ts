import { backendMessages, readyStatus, type TransactionStatus } from "./messages.ts";

/** Notices by which PostgreSQL tells that a statement was left in the middle: it has no rows and no error then. */
const LOST_STATEMENT = /\0Msnapshot \S+ still active\0|\0Mresource was not closed: /;

/** What the engine answered to one exchange. */
export interface Reply {
  /** All messages but ReadyForQuery and notifications, as they came. */
  parts: Buffer[];
  /** The status in the last ReadyForQuery; null when there was none. */
  status: TransactionStatus | null;
  /** The first error in it; `code` is an SQLSTATE. */
  error: { code: string; text: string } | null;
  /** Tags of the completed commands: "SELECT 1", "SET". */
  tags: string[];
  /** The notice that tells that a statement was lost, or null. */
  lostStatement: string | null;
}

export function readReply(bytes: Buffer): Reply {
  const reply: Reply = { parts: [], status: null, error: null, tags: [], lostStatement: null };
  let copied = 0;
  for (const [type, start, end] of backendMessages(bytes)) {
    if (type === "E") reply.error ??= errorOf(bytes.toString("utf8", start + 5, end));
    else if (type === "C") reply.tags.push(bytes.toString("utf8", start + 5, end - 1));
    else if (type === "N" && LOST_STATEMENT.test(bytes.toString("latin1", start, end))) {
      reply.lostStatement ??= bytes.toString("utf8", start + 5, end);
    } else if (type === "Z" || type === "A") {
      if (type === "Z") reply.status = readyStatus(bytes.toString("latin1", end - 1, end));
      if (start > copied) reply.parts.push(bytes.subarray(copied, start));
      copied = end;
    }
  }
  if (copied < bytes.length) reply.parts.push(bytes.subarray(copied));
  return reply;
}

function errorOf(fields: string): Reply["error"] {
  const field = (letter: string) =>
    fields
      .split("\0")
      .find((text) => text.startsWith(letter))
      ?.slice(1) ?? "";
  return { code: field("C"), text: field("M") };
}
