import type postgres from "postgres";

/** What a connection needs to be made once more, in plain values that go to another thread. */
export type ConnectionAddress = Pick<
  postgres.Options<Record<string, postgres.PostgresType>>,
  "host" | "port" | "path" | "database" | "user" | "password" | "ssl" | "connection"
>;

/** Where a pool connects to (the first of several hosts), and as which role. */
export function addressOf({ options }: postgres.Sql): ConnectionAddress {
  const { host, port, path, database, user, pass, ssl, connection } = options;
  const address = path ? { path } : { host: host[0], port: port[0] };
  return { ...address, database, user, ssl, connection, ...(pass !== null && { password: pass }) };
}
