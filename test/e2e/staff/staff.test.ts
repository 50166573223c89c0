import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { DESKTOP, PHONE, type Screen } from "../chromium.ts";
import { expectSound } from "../sound.ts";
import { visitor } from "../visit.ts";
import { staffCommand } from "./command.ts";
import { choosePassword, OWN_PASSWORD, signIn } from "./sign-in.ts";

const section = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name });

describe.each<[string, Screen]>([
  ["desktop", DESKTOP],
  ["phone", PHONE],
])("on a %s", async (name, screen) => {
  const admin = await visitor(screen);
  const editor = await visitor(screen);
  const usernames = { admin: `admin.${name}`, editor: `editor.${name}` };

  it("the first administrator comes from the command line, and chooses a password", async () => {
    const { page, go } = admin;
    const words = ["add", usernames.admin, "--name", "ผู้ดูแลระบบคนแรก", "--role", "administrator"];
    const { password } = await staffCommand(inject("dataDir"), ...words);
    await go("/staff");
    await page.getByRole("heading", { name: "เข้าสู่ระบบ" }).waitFor();
    await expectSound(page);
    await signIn(page, usernames.admin, "not the right one");
    await page.getByRole("alert").getByText("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง").waitFor();
    await signIn(page, usernames.admin, password);
    await page.getByRole("heading", { name: "ตั้งรหัสผ่านของคุณ" }).waitFor();
    await expectSound(page);
    await choosePassword(page, password);
    await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
    await expectSound(page);
  });

  it("an administrator makes an editor of one province, whose password is shown once", async () => {
    const { page } = admin;
    await section(page, "บัญชีเจ้าหน้าที่").click();
    await page.getByRole("button", { name: "เพิ่มบัญชี" }).click();
    await page.getByLabel("ชื่อผู้ใช้").fill(usernames.editor);
    await page.getByLabel("ชื่อ–นามสกุล หรือตำแหน่ง").fill("ผู้แก้ไขเชียงใหม่");
    expect(await page.getByRole("button", { name: "บันทึก" }).isDisabled()).toBe(true);
    await page.getByRole("checkbox", { name: "เชียงใหม่" }).check();
    await expectSound(page);
    await page.getByRole("button", { name: "บันทึก" }).click();
    const told = page.getByRole("region", { name: `รหัสผ่านชั่วคราวของ ${usernames.editor}` });
    const password = (await told.getByRole("status").first().textContent()) ?? "";
    await expectSound(page);
    await told.getByRole("button", { name: "แจ้งแล้ว ซ่อนรหัสผ่าน" }).click();
    expect(await page.content()).not.toContain(password);

    await editor.go("/staff/records");
    await signIn(editor.page, usernames.editor, password);
    await choosePassword(editor.page, password);
  });

  it("the editor sees the records of that province and no others, nor what is for administrators", async () => {
    const { page, go } = editor;
    await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
    await page.getByText("ผู้แก้ไขข้อมูล · เชียงใหม่").waitFor();
    const counts = await page.evaluate(async () => (await fetch("/api/staff/records/counts")).json());
    expect(counts.facets.province.map(({ value }: { value: string }) => value)).toEqual(["50"]);
    expect(counts.total).toBeGreaterThan(0);
    const total = new Intl.NumberFormat("th-TH-u-nu-latn").format(counts.total);
    await page.getByText(`${total} ระเบียน`, { exact: true }).waitFor();
    expect(await section(page, "บัญชีเจ้าหน้าที่").count()).toBe(0);
    await go("/staff/accounts");
    await page.getByText("บัญชีนี้ไม่มีสิทธิ์ใช้ส่วนนี้").waitFor();
    await go("/staff/nowhere");
    await page.getByText("ไม่มีหน้านี้").waitFor();
  });

  it("what is chosen stays in the address, and what was typed outlives a session that ends", async () => {
    const { page, go } = editor;
    await go("/staff/records?q=เชียง&province=50");
    await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
    await page.getByRole("link", { name: "English" }).click();
    expect(new URL(page.url()).search).toContain("province=50");
    expect(await page.getByLabel("Name, key or LAO").inputValue()).toBe("เชียง");

    await section(page, "My account").click();
    await page.getByLabel("New password", { exact: true }).fill("typed already");
    await page.context().clearCookies({ name: /session/ });
    await page.getByLabel("Present password").nth(1).fill(OWN_PASSWORD);
    await page.getByRole("button", { name: "Set it up" }).click();
    await page.getByText("Your session has ended").waitFor();
    expect(await page.getByLabel("User name").inputValue()).toBe(usernames.editor);
    await page.getByRole("textbox", { name: "Password", exact: true }).fill(OWN_PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "My account" }).waitFor();
    expect(await page.getByLabel("New password", { exact: true }).inputValue()).toBe("typed already");
  });

  it("signing out leaves the sign-in", async () => {
    const { page } = admin;
    await section(page, "บัญชีของฉัน").click();
    await page.getByRole("heading", { name: "เครื่องที่เข้าสู่ระบบอยู่" }).waitFor();
    await page.getByText("เครื่องนี้").waitFor();
    await expectSound(page);
    await page.getByRole("button", { name: "ออกจากระบบ", exact: true }).click();
    await page.getByRole("heading", { name: "เข้าสู่ระบบ" }).waitFor();
    const refused = (line: string) => !/status of 40[01]/.test(line);
    expect([...admin.complaints, ...editor.complaints].filter(refused)).toEqual([]);
  });
});
