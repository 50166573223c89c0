/** Why a database could not be opened, in words for the person at the terminal, who set DATABASE_URL. */
import type { Bilingual } from "../../../data/area.ts";

/** The message is in both languages, Thai first. */
export class OpeningFault extends Error {
  readonly code: string | undefined;

  constructor({ th, en }: Bilingual, cause: DriverError) {
    super(`${th}\n${en}`, { cause });
    this.code = cause.code;
  }
}

interface DriverError {
  code?: string;
  message: string;
  address?: string;
  port?: number;
}

/** For an administrator, in the database; what is there already may stay. */
const COMMANDS =
  "create extension postgis; create extension pg_trgm; " +
  "create role chumchon_reader; create role chumchon_staff; create role chumchon_viewer; create role chumchon_accounts; " +
  "grant chumchon_reader, chumchon_staff, chumchon_viewer, chumchon_accounts to ROLE with admin option; " +
  "grant create on schema public to ROLE; grant create on database DATABASE to ROLE;";

/** By the code of the driver, the system or PostgreSQL (SQLSTATE). */
const SENTENCES: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: {
    th: "ไม่มีใครรับการเชื่อมต่อที่ DATABASE_URL ตรวจว่า PostgreSQL ทำงานอยู่ และพอร์ตถูกต้อง",
    en: "Nobody listens at DATABASE_URL: see that PostgreSQL runs, and that the port is right.",
  },
  ENOTFOUND: { th: "ไม่รู้จักชื่อเครื่องใน DATABASE_URL", en: "The host of DATABASE_URL is unknown." },
  EAI_AGAIN: { th: "หาชื่อเครื่องใน DATABASE_URL ไม่ได้ในขณะนี้", en: "The host of DATABASE_URL cannot be looked up now." },
  CONNECT_TIMEOUT: {
    th: "DATABASE_URL ไม่ตอบภายใน 5 วินาที ตรวจพอร์ตและไฟร์วอลล์",
    en: "DATABASE_URL did not answer within 5 seconds: see to the port and the firewall.",
  },
  CONNECTION_CLOSED: {
    th: "ปลายทางของ DATABASE_URL ปิดการเชื่อมต่อ อาจไม่ใช่ PostgreSQL",
    en: "What is at DATABASE_URL hung up: it may be no PostgreSQL.",
  },
  "28P01": { th: "รหัสผ่านใน DATABASE_URL ไม่ถูกต้อง", en: "The password in DATABASE_URL is wrong." },
  "28000": {
    th: "PostgreSQL ไม่ยอมให้ผู้ใช้ใน DATABASE_URL เข้า",
    en: "PostgreSQL does not let the user of DATABASE_URL in.",
  },
  "3D000": { th: "ไม่มีฐานข้อมูลตามชื่อใน DATABASE_URL", en: "There is no database of the name in DATABASE_URL." },
};

/** The schema could not be made: the role may not, or PostGIS is not installed beside PostgreSQL. */
const PREPARING: Readonly<Record<string, Bilingual>> = {
  "42501": {
    th: `ผู้ใช้ใน DATABASE_URL ไม่มีสิทธิ์พอ ให้ผู้ดูแลระบบสั่งในฐานข้อมูลนี้: ${COMMANDS}`,
    en: `The role of DATABASE_URL may not do this. An administrator runs in this database: ${COMMANDS}`,
  },
  "0A000": {
    th: "PostgreSQL นี้ยังไม่มี PostGIS ให้ติดตั้งก่อน เช่น apt-get install postgresql-15-postgis-3",
    en: "This PostgreSQL has no PostGIS: install it first, for example with apt-get install postgresql-15-postgis-3.",
  },
};
const NO_EXTENSION_FILE = /extension "\w+" is not available|could not open extension control file/;

function isDriverError(error: unknown): error is DriverError {
  return typeof error === "object" && error !== null && "message" in error;
}

function faultOf(error: unknown, sentences: Readonly<Record<string, Bilingual>>): unknown {
  if (!isDriverError(error)) return error;
  const sentence = sentences[NO_EXTENSION_FILE.test(error.message) ? "0A000" : (error.code ?? "")];
  return sentence ? new OpeningFault({ th: sentence.th, en: `${sentence.en} (${error.message})` }, error) : error;
}

/** Of a connection that failed. What is not known stays as it is. */
export const connectingFault = (error: unknown): unknown => faultOf(error, SENTENCES);

/** Of a schema that could not be made. */
export const preparingFault = (error: unknown): unknown => faultOf(error, PREPARING);
