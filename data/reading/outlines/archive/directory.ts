/** The list of members at the end of a zip (PKWARE APPNOTE 4.3): what it holds is known before anything is unpacked. */
import { ReadingFault } from "../../fault.ts";
import { isUtf8 } from "../../text/guess-encoding.ts";
import { sentences } from "../sentences.ts";

export interface Member {
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Bytes, once unpacked. */
  size: number;
  checksum: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
/** What macOS and folders add. */
const NO_FILE = /\/$|(^|\/)(__MACOSX\/|\._|\.DS_Store$)/;

/** @throws ReadingFault for a zip whose directory, or a member named there, is not in it */
export function readDirectory(name: string, bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new ReadingFault(sentences.zipCut(name));
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new ReadingFault(sentences.zipCut(name));
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const path = pathOf(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (nameLength ?? 0)));
    if (!NO_FILE.test(path)) members.push(memberAt(name, path, view, at));
    at += ENTRY_LENGTH + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

function memberAt(name: string, path: string, view: DataView, at: number): Member {
  const packedLength = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const damaged = () => new ReadingFault(sentences.zipDamaged(name, path));
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) throw damaged();
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedLength > view.byteLength) throw damaged();
  return {
    path,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    packed: new Uint8Array(view.buffer, view.byteOffset + start, packedLength),
  };
}

/** The flag for UTF-8 is often missing where it should be; Windows in Thai writes names in its own code page. */
function pathOf(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-874").decode(bytes).replaceAll("\\", "/");
}
