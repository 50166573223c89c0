/** What runs in a thread of its own: its script, under the name that its build has. */
export const THREAD_SCRIPTS = {
  import: "server/staff/imports/thread.ts",
  picture: "server/pages/picture-thread.ts",
  spreadsheet: "server/staff/records/spreadsheet/worker.ts",
};

export type ThreadName = keyof typeof THREAD_SCRIPTS;
