/**
 * Waits after wrong passwords, which keep the guesser out and not the person. Each place counts for itself: a browser that
 * the person signed in with before, or an address. Addresses together count for the name as well, but only after far more
 * failures, since a guesser may have many; a known browser never waits for those.
 */
import type postgres from "postgres";

/** Seconds that a wrong password or a wrong code makes anybody wait at most. */
export const LONGEST_WAIT = 300;

/** Where a sign-in comes from. */
export type Place = { kind: "device"; id: string } | { kind: "address"; address: string };

/** Failures in a row without a wait, from one place and from all addresses together. */
const FREE = { own: 4, all: 100 };
/** All addresses together, as a place. */
const ANYWHERE = "";

const nameOf = (place: Place) => (place.kind === "device" ? `device ${place.id}` : `address ${place.address}`);
const placesOf = (place: Place) => (place.kind === "device" ? [nameOf(place)] : [nameOf(place), ANYWHERE]);

export function signInWaits(sql: postgres.Sql) {
  return {
    /** Seconds that the next sign-in with this name has to wait there; 0 = none. */
    async seconds(username: string, place: Place): Promise<number> {
      const [row] = await sql<{ seconds: number | null }[]>`
        select greatest(0, ceil(extract(epoch from max(wait_until) - now())))::int as seconds from failure
        where username = ${username.toLowerCase()} and place in ${sql(placesOf(place))}`;
      return row?.seconds ?? 0;
    },

    /** From the fifth failure in a row on each makes the wait twice as long, up to five minutes. */
    async failed(username: string, place: Place): Promise<void> {
      await sql`delete from failure where wait_until < now() - interval '1 hour'`;
      for (const name of placesOf(place)) {
        const free = name === ANYWHERE ? FREE.all : FREE.own;
        await sql`
          insert into failure (username, place, failures, wait_until) values (${username.toLowerCase()}, ${name}, 1, now())
          on conflict (username, place) do update set failures = failure.failures + 1, wait_until = now() + interval '1 second'
            * least(${LONGEST_WAIT}::int, case when failure.failures < ${free} then 0 else 2 ^ least(failure.failures - ${free} + 2, 10) end)`;
      }
    },

    async succeeded(username: string, place: Place): Promise<void> {
      await sql`delete from failure where username = ${username.toLowerCase()} and place = ${nameOf(place)}`;
    },
  };
}
