import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../../data/root.ts";
import { DESKTOP, openBrowser } from "../chromium.ts";
import { type Product, startProduct } from "../product.ts";
import { expectSoundEverywhere } from "../sound.ts";

const KEY = "CM-COUNCIL-1";
const PASSWORD = "ทดสอบ-รหัสผ่าน-ยาว";
const folder = mkdtempSync(join(tmpdir(), "chumchon-staff-"));
const command = join(ROOT, "server/staff/command.ts");
let product: Product;
let editor: Awaited<ReturnType<typeof person>>;
let approver: Awaited<ReturnType<typeof person>>;

async function addAccount(username: string, role: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", command, "add", username, "--name", username, "--role", role, "--provinces", "50", "--json"],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder } },
  );
  return (JSON.parse(stdout) as { password: string }).password;
}

/** A person with a password of their own, who asks the API from the page of staff. */
async function person(username: string, role: string) {
  const once = await addAccount(username, role);
  const { context, close } = await openBrowser(DESKTOP);
  afterAll(close);
  const page = await context.newPage();
  await page.goto(`${product.url}/staff`);
  const ask = async <T>(path: string, body: object): Promise<T> => {
    const answer = await page.request.post(product.url + path, { data: body, headers: { origin: product.url } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  await ask("/api/auth/sign-in/username", { username, password: once });
  await ask("/api/auth/change-password", { currentPassword: once, newPassword: PASSWORD });
  await ask("/api/auth/sign-in/username", { username, password: PASSWORD });
  return { page, ask };
}

beforeAll(async () => {
  product = await startProduct(folder);
  editor = await person("nok", "editor");
  approver = await person("lek", "approver");
});
afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openRecord(page: Page, path: string): Promise<void> {
  await page.goto(product.url + path);
  await page.getByRole("row").filter({ hasText: "สภาทดสอบ" }).first().click();
  await page.getByRole("region", { name: "รายละเอียดระเบียน" }).waitFor();
}

describe("an editor", () => {
  it("finds a record by filters, edits it, sees it waiting, and its history once it is approved", async () => {
    const areas = await editor.page.request.get(`${product.url}/api/areas?level=lao&province=50&limit=1`);
    const [lao] = (await areas.json()).items as { code: string }[];
    const values = { lao: lao?.code ?? "", year: "2560", members: "30", title_th: "สภาทดสอบ" };
    const added = await editor.ask<{ id: string }>("/api/staff/changes", {
      programme: "council",
      key: KEY,
      seen: null,
      values,
    });
    await approver.ask(`/api/staff/changes/${added.id}/approve`, {});

    const { page } = editor;
    await openRecord(page, "/staff/records?origin=real");
    await page.getByRole("button", { name: "แก้ไขระเบียน" }).click();
    const form = page.getByRole("form", { name: "แก้ไขระเบียน" });
    const members = form.getByLabel(/สมาชิก/).first();
    await members.fill("สิบ");
    await form.getByText("ไม่ใช่ตัวเลข").waitFor();
    expect(await members.getAttribute("aria-invalid")).toBe("true");
    await expectSoundEverywhere(page);
    await members.fill("31");
    await form.getByRole("button", { name: "ส่งให้อนุมัติ" }).click();
    await page.getByRole("link", { name: /ดูชุดการแก้ไขที่/ }).waitFor();
    const history = page.getByRole("region", { name: "ประวัติการแก้ไข" });
    await history.getByText("30 → 31").waitFor();
    expect(await history.getByRole("listitem").count()).toBe(2);
    expect(await history.getByRole("listitem").first().textContent()).toContain("รออนุมัติ");
    await openRecord(page, "/staff/records?status=waiting");
  });

  it("sets one field of all that are chosen, having looked at each", async () => {
    const { page } = editor;
    await page.goto(`${product.url}/staff/records?origin=real`);
    await page.getByRole("row").filter({ hasText: "สภาทดสอบ" }).press("Space");
    await page.getByRole("button", { name: "แก้ไขพร้อมกัน" }).click();
    const many = page.getByRole("region", { name: "แก้ไขหลายระเบียน" });
    await many.getByLabel("ช่องที่จะแก้").selectOption({ value: "members" });
    const value = many.getByLabel(/สมาชิก/);
    await value.fill("สิบ");
    await many.getByRole("button", { name: "ดูก่อนส่ง" }).click();
    await many.getByText("ค่านี้ใช้กับ 1 ระเบียนไม่ได้").waitFor();
    await value.fill("40");
    await many.getByRole("button", { name: "ดูก่อนส่ง" }).click();
    await many.getByText("30 → 40").waitFor();
    await expectSoundEverywhere(page);
    await many.getByRole("button", { name: "ส่งให้อนุมัติ" }).click();
    const waiting = page.getByRole("link", { name: /ดูชุดการแก้ไขที่/ });
    await waiting.click();
    await page.getByText("30 → 40").waitFor();
    const id = new URL(page.url()).searchParams.get("set");
    const reject = `/api/staff/changes/${id}/reject`;
    expect(await approver.ask(reject, { reason: "ทดสอบ" })).toEqual({ id });
  });
});
