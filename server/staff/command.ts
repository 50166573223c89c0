/**
 * `npm run staff -- add|link|unlink|reset|disable|list|help`: accounts from the command line, while the server runs or not. Ends with 0 when
 * it is done, 1 when it was refused, 2 when it was asked wrongly.
 */
import { parseArgs } from "node:util";
import type { Bilingual } from "../../data/area.ts";
import { formatScope, ROLES, type Scope } from "../../data/staff.ts";
import { ProblemError } from "../answers/problem.ts";
import { openForCommand } from "../commands/open.ts";
import { readConfig } from "../config.ts";
import type { Database } from "../db/connection/connect.ts";
import { Email, Name, Username } from "../wire/account.ts";
import { type Account, type Accounts, openAccounts } from "./accounts.ts";

const HELP: Bilingual = {
  th: `npm run staff -- add ชื่อผู้ใช้ --name "ชื่อ" --role ${ROLES.join("|")} [--provinces 50,51] [--email ที่อยู่]
npm run staff -- link ชื่อผู้ใช้ --email ที่อยู่   อีเมลที่ระบบยืนยันตัวตนของหน่วยงานรู้จัก
npm run staff -- unlink ชื่อผู้ใช้     เลิกเข้าผ่านระบบของหน่วยงาน
npm run staff -- reset ชื่อผู้ใช้      รหัสผ่านชั่วคราวใหม่
npm run staff -- disable ชื่อผู้ใช้    ปิดบัญชี
npm run staff -- list               บัญชีทั้งหมด
ไม่ระบุ --provinces หมายถึงทั้งประเทศ; --json ให้คำตอบเป็น JSON`,
  en: `npm run staff -- add USERNAME --name "NAME" --role ${ROLES.join("|")} [--provinces 50,51] [--email ADDRESS]
npm run staff -- link USERNAME --email ADDRESS   the address by which the office's identity provider knows them
npm run staff -- unlink USERNAME    no more sign-in through the identity provider
npm run staff -- reset USERNAME     a new one-time password
npm run staff -- disable USERNAME   closes the account
npm run staff -- list               all accounts
Without --provinces: the whole nation. --json answers in JSON`,
};
const language = process.env.LANG?.startsWith("th") ? "th" : "en";

/** What the person at the terminal did wrong (2), or what cannot be done (1). */
class Refusal extends Error {
  readonly exitCode: 1 | 2;
  constructor(exitCode: 1 | 2, { th, en }: Bilingual) {
    super(`${th}\n${en}`);
    this.exitCode = exitCode;
  }
}

type Answer = { account: Account; password?: string } | { items: Account[] };

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        name: { type: "string" },
        role: { type: "string" },
        provinces: { type: "string" },
        email: { type: "string" },
      },
    });
    return { ...values, command: positionals[0] ?? "help", username: positionals[1] };
  } catch (error) {
    throw new Refusal(2, { th: HELP.th, en: error instanceof Error ? error.message : String(error) });
  }
}
type Arguments = ReturnType<typeof readArguments>;

async function scopeOf(provinces: string | undefined, { owner }: Database): Promise<Scope> {
  if (provinces === undefined) return { kind: "nation" };
  const codes = provinces.split(",").map((code) => code.trim());
  const rows = await owner<{ code: string }[]>`select code from area where level = 'province'`;
  const wrong = codes.find((code) => !rows.some((row) => row.code === code));
  if (wrong === undefined) return { kind: "provinces", codes };
  throw new Refusal(2, { th: `ไม่มีจังหวัดรหัส ${wrong}`, en: `No province has the code ${wrong}` });
}

function emailOf({ email }: Arguments): string {
  const read = Email.safeParse(email);
  if (read.success) return read.data;
  throw new Refusal(2, { th: `อีเมลใช้ไม่ได้: ${email ?? ""}`, en: `Unexpected e-mail address: ${email ?? ""}` });
}

async function add(asked: Arguments, accounts: Accounts, database: Database): Promise<Answer> {
  const username = Username.safeParse(asked.username);
  const name = Name.safeParse(asked.name ?? asked.username);
  const role = ROLES.find((each) => each === asked.role);
  if (!username.success) {
    throw new Refusal(2, {
      th: `ชื่อผู้ใช้ใช้ไม่ได้: ${asked.username ?? ""} (a-z 0-9 . _ ยาว 3–40 ตัว)`,
      en: `Unexpected user name: ${asked.username ?? ""} (a-z 0-9 . _, 3–40 characters)`,
    });
  }
  if (!name.success) throw new Refusal(2, { th: "ชื่อใช้ไม่ได้", en: `Unexpected name: ${asked.name}` });
  if (!role) {
    throw new Refusal(2, {
      th: `บทบาทใช้ไม่ได้: ${asked.role ?? ""} (${ROLES.join(", ")})`,
      en: `Unexpected role: ${asked.role ?? ""} (${ROLES.join(", ")})`,
    });
  }
  const scope = await scopeOf(asked.provinces, database);
  const email = asked.email === undefined ? null : emailOf(asked);
  const password = await accounts.add({ username: username.data, name: name.data, role, scope, email });
  return { account: await existing(username.data, accounts), password };
}

async function existing(username: string | undefined, accounts: Accounts): Promise<Account> {
  const account = username === undefined ? null : await accounts.find(username);
  if (account) return account;
  throw new Refusal(1, { th: `ไม่มีผู้ใช้ชื่อ ${username ?? ""}`, en: `There is no user name ${username ?? ""}` });
}

const COMMANDS: Readonly<Record<string, (asked: Arguments, accounts: Accounts, on: Database) => Promise<Answer>>> = {
  add,
  async reset({ username }, accounts) {
    const { id } = await existing(username, accounts);
    const password = await accounts.reset(id);
    return { account: await existing(username, accounts), password };
  },
  async link(asked, accounts) {
    await accounts.change((await existing(asked.username, accounts)).id, { email: emailOf(asked) });
    return { account: await existing(asked.username, accounts) };
  },
  async unlink({ username }, accounts) {
    await accounts.change((await existing(username, accounts)).id, { email: null });
    return { account: await existing(username, accounts) };
  },
  async disable({ username }, accounts) {
    await accounts.change((await existing(username, accounts)).id, { disabled: true });
    return { account: await existing(username, accounts) };
  },
  list: async (_, accounts) => ({ items: await accounts.list() }),
};

function line({ username, name, role, scope, email, disabled }: Account): string {
  const closed = { th: "ปิดแล้ว", en: "disabled" }[language];
  return [username, name, role, formatScope(scope), ...(email ? [email] : []), ...(disabled ? [closed] : [])].join(
    "\t",
  );
}

function textOf(answer: Answer): string {
  if ("items" in answer) return answer.items.map(line).join("\n");
  const { account, password } = answer;
  const told = { th: "รหัสผ่านชั่วคราว (ต้องเปลี่ยนเมื่อเข้าครั้งแรก)", en: "One-time password, to be changed at first sign-in" };
  return password === undefined ? line(account) : `${line(account)}\n${told[language]}: ${password}`;
}

async function run(asked: Arguments): Promise<void> {
  if (asked.command === "help") {
    console.log(HELP[language]);
    return;
  }
  const command = Object.hasOwn(COMMANDS, asked.command) ? COMMANDS[asked.command] : undefined;
  if (!command) throw new Refusal(2, HELP);
  const config = readConfig();
  const database = await openForCommand(config);
  try {
    const accounts = await openAccounts(database.accounts, { publicUrl: config.publicUrl, secret: config.authSecret });
    const answer = await command(asked, accounts, database);
    console.log(asked.json ? JSON.stringify(answer) : textOf(answer));
  } finally {
    await database.close();
  }
}

try {
  await run(readArguments());
} catch (thrown) {
  const error = thrown instanceof ProblemError ? new Refusal(1, thrown.detail) : thrown;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Refusal ? error.exitCode : 1;
}
