import { createServer, type Server, type Socket } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { type Database, embeddedPools, openDatabase } from "../../../../server/db/connection/connect.ts";
import { database, engineAddress } from "../../../engines/database.ts";
import { openSocket } from "../../../engines/socket.ts";

const address = engineAddress();
const { reader, owner } = await database();

describe("the reader", () => {
  it("is the role that may only read", async () => {
    const [row] =
      await reader`select current_user::text as name, current_setting('default_transaction_read_only') as ro`;
    expect(row).toEqual({ name: "chumchon_reader", ro: "on" });
  });

  it("sees areas, sums and public records, and not what is behind them", async () => {
    for (const table of ["region", "area", "border", "dataset", "lao_figure", "province_figure", "public_record"]) {
      await expect(reader`select * from ${reader(table)} limit 1`).resolves.toBeDefined();
    }
    for (const table of ["record", "migration", "preparation"]) {
      await expect(reader`select * from ${reader(table)} limit 1`).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("cannot write, even in a transaction that allows it", async () => {
    await expect(reader`delete from region`).rejects.toMatchObject({ code: expect.stringMatching(/25006|42501/) });
    const work = reader.begin("read write", (tx) => tx`delete from region`);
    await expect(work).rejects.toMatchObject({ code: "42501" });
    await expect(reader`create table mine (n integer)`).rejects.toMatchObject({
      code: expect.stringMatching(/25006|42501/),
    });
  });

  it.runIf(address.engine === "native")("has fifteen seconds for a statement", async () => {
    expect(await reader`show statement_timeout`).toEqual([{ statement_timeout: "15s" }]);
    expect(await owner`show statement_timeout`).toEqual([{ statement_timeout: "0" }]);
  });
});

/** Stands between the pools and the database, so that the database can go away. */
class Door {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  port = 0;

  constructor() {
    this.#server = createServer((near) => {
      const far = openSocket(address);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on("error", () => {}).on("close", () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
  }

  open(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(this.port, "127.0.0.1", () => {
        const at = this.#server.address();
        this.port = typeof at === "object" && at ? at.port : 0;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

describe("a database that goes away", () => {
  it("fails the queries meanwhile, and answers when it is back", async () => {
    const door = new Door();
    await door.open();
    const through: Database = await openDatabase({ url: `postgres://postgres@127.0.0.1:${door.port}/postgres` });
    afterAll(() => through.close());
    expect(await through.reader`select 1 as one`).toEqual([{ one: 1 }]);
    await door.close();
    for (let asked = 0; asked < 5; asked++) {
      await expect(through.reader`select 2`).rejects.toMatchObject({
        code: expect.stringMatching(/ECONNRE|CONNECTION_|EPIPE/),
      });
    }
    await door.open();
    expect(await through.reader`select current_user::text as name`).toEqual([{ name: "chumchon_reader" }]);
    expect(await through.owner`select 3 as three`).toEqual([{ three: 3 }]);
    await through.close();
    await door.close();
  });

  it("is told at the start", async () => {
    await expect(openDatabase({ url: "postgres://postgres@127.0.0.1:1/postgres" })).rejects.toMatchObject({
      code: "ECONNREFUSED",
    });
  });
});

describe.runIf(address.engine === "embedded")("embeddedPools", () => {
  it("shares one engine", async () => {
    const pools = embeddedPools(address.address);
    const [a, b] = await Promise.all([
      pools.owner`select pg_backend_pid() as pid`,
      reader`select pg_backend_pid() as pid`,
    ]);
    expect(a).toEqual(b);
    await Promise.all([pools.owner.end({ timeout: 5 }), pools.reader.end({ timeout: 5 })]);
  });
});
