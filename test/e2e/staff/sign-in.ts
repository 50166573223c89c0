/** Somebody new of the staff, who signs in and chooses a password as they would. */
import type { Page } from "playwright-core";
import type { Visitor } from "../visit.ts";
import { staffCommand } from "./command.ts";

export const OWN_PASSWORD = "รหัสผ่าน ของฉันเอง ยาวพอ";

export async function signIn(page: Page, username: string, password: string) {
  await page.getByLabel("ชื่อผู้ใช้").fill(username);
  await page.getByLabel("รหัสผ่าน", { exact: true }).fill(password);
  await page.getByRole("button", { name: "เข้าสู่ระบบ" }).click();
}

export async function choosePassword(page: Page, once: string) {
  await page.getByLabel("รหัสผ่านชั่วคราว").fill(once);
  await page.getByLabel("รหัสผ่านใหม่", { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel("รหัสผ่านใหม่อีกครั้ง").fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "เปลี่ยนรหัสผ่าน" }).click();
}

export async function signInAnew(
  { page, go }: Visitor,
  dataDir: string,
  username: string,
  role: "editor" | "approver",
  province: string,
) {
  const words = ["add", username, "--name", username, "--role", role, "--provinces", province];
  const { password } = await staffCommand(dataDir, ...words);
  await go("/staff");
  await signIn(page, username, password);
  await choosePassword(page, password);
  await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
}
