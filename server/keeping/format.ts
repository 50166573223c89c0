/**
 * A backup is gzip of lines of JSON: a header, for each table its name and then its rows, and an end with counts and digests.
 * A row is an array of texts, each a column as PostgreSQL writes it: the same on both engines, and exact.
 */
import { z } from "zod";

const FORMAT = "chumchon-map-backup";
const FORMAT_VERSION = 1;

const Table = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });
export type BackupTable = z.infer<typeof Table>;

export const Header = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.number(),
  product: z.string(),
  /** The last migration that the database had seen. */
  migration: z.number(),
  writtenAt: z.string(),
  tables: z.array(Table),
});
export type Header = z.infer<typeof Header>;

export const TableStart = z.object({ table: z.string() });

/** Of the lines of a table, each with its line feed. */
const Content = z.object({ table: z.string(), rows: z.number(), sha256: z.string() });
export type TableContent = z.infer<typeof Content>;

export const End = z.object({ end: z.array(Content) });

export const Row = z.array(z.string().nullable());

export function newHeader(about: Omit<Header, "format" | "formatVersion">): Header {
  return { format: FORMAT, formatVersion: FORMAT_VERSION, ...about };
}

export function isKnownFormat({ formatVersion }: Header): boolean {
  return formatVersion <= FORMAT_VERSION;
}
