/** Asks, and reads every answer for what the person may not know; what is public has to be the same for everybody. */
import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { runs } from "../../../runs.ts";
import type { Attempt } from "./attempts.ts";
import type { Ground, HuntedApp } from "./ground.ts";

export interface Finding {
  asked: string;
  found: string;
}

/** How many are asked at a time, and for how many the fresh application serves. */
const TOGETHER = 8;
const FRESH_FOR = runs(64, 1024);
/** Holds the hour: of two equal ones the bytes differ. */
const WORKBOOK = "spreadsheet";

function unpacked(bytes: Buffer, headers: Headers): Buffer {
  const encoding = headers.get("content-encoding");
  const plain = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
  if (!headers.get("content-type")?.includes(WORKBOOK)) return plain;
  return Buffer.concat(Object.values(unzipSync(plain)));
}

export class Hunt {
  readonly findings: Finding[] = [];
  /** Secrets that were told to those who may know them: a hunt that sees none of a kind would find none. */
  readonly told = new Set<string>();
  readonly statuses = new Map<number, number>();
  readonly #public = new Map<string, string>();
  readonly #ground: Ground;
  readonly #warm: HuntedApp;
  readonly #fresh: () => Promise<HuntedApp>;

  constructor(ground: Ground, warm = ground.warm, fresh = ground.fresh) {
    this.#ground = ground;
    this.#warm = warm;
    this.#fresh = fresh;
  }

  async go(attempts: Iterable<Attempt>): Promise<void> {
    let [batch, served]: [Attempt[], number] = [[], 0];
    let cold = await this.#fresh();
    const ask = async () => {
      await Promise.all(batch.map((attempt, index) => this.#ask(attempt, index % 2 ? cold : this.#warm)));
      served += batch.length;
      batch = [];
      if (served % FRESH_FOR === 0) cold = await this.#fresh();
    };
    for (const attempt of attempts) if (batch.push(attempt) === TOGETHER) await ask();
    await ask();
  }

  async #ask({ who, method, address, headers, body }: Attempt, app: HuntedApp): Promise<void> {
    const asked = `${who.name}: ${method} ${address} ${headers["accept-encoding"] ?? ""} ${body ?? ""}`;
    const response = await app.request(address, { method, headers, ...(body && { body }) });
    const { status } = response;
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    // a busy machine may be told to come again
    if (status >= 500 && status !== 503) this.findings.push({ asked, found: `${status}` });
    const content = unpacked(Buffer.from(await response.arrayBuffer()), response.headers);
    const all = Buffer.concat([Buffer.from(JSON.stringify([...response.headers])), content]);
    for (const { what, forms, knows } of this.#ground.secrets) {
      if (!forms.some((form) => all.includes(form))) continue;
      if (knows(who)) this.told.add(what);
      else this.findings.push({ asked, found: what });
    }
    this.#compare(asked, address, response, content);
  }

  /** What others may keep is the same whoever asks; what is somebody's own is kept by nobody. */
  #compare(asked: string, address: string, { status, headers }: Response, content: Buffer): void {
    const kept = headers.get("cache-control") ?? "";
    if (address.startsWith("/api/staff/") || address.startsWith("/api/auth/")) {
      if (kept !== "private, no-store") this.findings.push({ asked, found: `cache-control: ${kept}` });
      return;
    }
    if (!kept.includes("public") || headers.get("content-type")?.includes(WORKBOOK)) return;
    const hash = createHash("sha1").update(String(status)).update(content).digest("base64");
    const first = this.#public.get(address) ?? hash;
    if (first !== hash) this.findings.push({ asked, found: "another answer than somebody else had" });
    this.#public.set(address, first);
  }
}
