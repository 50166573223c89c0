import { strFromU8, unzipSync } from "fflate";

/** What an answer says in any of its parts, unpacked where it is a spreadsheet. */
export async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.headers.get("content-type")?.includes("spreadsheet")) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}
