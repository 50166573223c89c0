import { slice } from "../../view/slice.ts";

/** What the published figures are about: a programme or a topic beside them; null = the programme of the map. */
export const topicSlice = slice<string | null>("topic", null, {
  parse: (text) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined),
  format: (topic) => topic ?? "",
});
