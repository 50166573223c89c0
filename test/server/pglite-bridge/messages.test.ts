import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backendMessages,
  columns,
  FrameReader,
  int32,
  message,
  query,
} from "../../../server/pglite-bridge/messages.ts";

/** What a reader makes of bytes that arrive cut at `cuts`. */
function read(bytes: Buffer, cuts: number[]): string[] {
  const reader = new FrameReader();
  reader.typed = true;
  const found: string[] = [];
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  let start = 0;
  for (const end of ends) {
    reader.push(bytes.subarray(start, end));
    start = end;
    for (let frame = reader.next(); frame; frame = reader.next()) found.push(frame.bytes.toString("hex"));
  }
  return found;
}

describe("FrameReader", () => {
  it("finds the same messages however the stream was cut", () => {
    const frames = fc.array(fc.tuple(fc.constantFrom("Q", "P", "B", "S"), fc.uint8Array({ maxLength: 300 })));
    fc.assert(
      fc.property(frames, fc.array(fc.nat(), { maxLength: 20 }), (parts, cuts) => {
        const messages = parts.map(([type, body]) => message(type, Buffer.from(body)));
        expect(read(Buffer.concat(messages), cuts)).toEqual(messages.map((each) => each.toString("hex")));
      }),
    );
  });

  it("refuses a length that cannot be", () => {
    const reader = new FrameReader();
    reader.typed = true;
    reader.push(Buffer.from("513fffffffff", "hex"));
    expect(reader.next()).toBeNull();
    const odd = new FrameReader();
    odd.push(int32(-1));
    expect(() => odd.next()).toThrow("Unexpected message length: 4294967295");
    const short = new FrameReader();
    short.typed = true;
    short.push(Buffer.concat([Buffer.from("Q"), int32(3)]));
    expect(() => short.next()).toThrow("Unexpected message length: 4");
  });
});

describe("backendMessages", () => {
  it("gives types and places, and refuses half a message", () => {
    const bytes = Buffer.concat([query("select 1"), message("Z", Buffer.from("I"))]);
    expect([...backendMessages(bytes)]).toEqual([
      ["Q", 0, 14],
      ["Z", 14, 20],
    ]);
    expect(() => [...backendMessages(bytes.subarray(0, 16))]).toThrow("Unexpected end of the reply: 19 of 16 bytes");
    expect(() => [...backendMessages(bytes.subarray(0, 19))]).toThrow("Unexpected end of the reply: 20 of 19 bytes");
  });
});

describe("columns", () => {
  it("reads texts, empty texts and nulls", () => {
    const count = Buffer.of(0, 3);
    const row = message("D", count, int32(6), Buffer.from("ไท"), int32(-1), int32(0));
    expect(columns(row)).toEqual(["ไท", null, ""]);
  });
});
