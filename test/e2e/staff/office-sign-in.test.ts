/** Staff sign in with the account of their office, at an identity provider beside the product. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openOffice } from "../../server/staff/office.ts";
import { axeFindings } from "../axe.ts";
import { PHONE } from "../chromium.ts";
import { startProduct } from "../product.ts";
import { visitor } from "../visit.ts";
import { staffCommand } from "./command.ts";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const port = await freePort();
const publicUrl = `http://localhost:${port}`;
const office = await openOffice(`${publicUrl}/api/auth/callback/office`);
const folder = mkdtempSync(join(tmpdir(), "chumchon-office-"));
const dataDir = join(folder, "db");
const { issuer, clientId, clientSecret, name } = office.settings;
const product = await startProduct(dataDir, {
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_NAME: name,
});
afterAll(async () => {
  await product.stop();
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

const { page, go } = await visitor(PHONE, undefined, publicUrl);
const somsri = { sub: "somsri", email: "somsri@office.example", email_verified: true };
const enter = () => page.getByRole("button", { name: `เข้าสู่ระบบด้วย ${name}` }).click();

it("says that nobody is known yet, and keeps the page that was wanted", async () => {
  await go("/staff/records?province=50");
  office.expect(somsri);
  await enter();
  await page.getByRole("alert").getByText("ยังไม่มีบัญชีสำหรับคุณที่นี่").waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/staff/records?province=50");
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

it("lets in at that page once an administrator wrote the address down", async () => {
  const words = ["--name", "สมศรี", "--role", "editor", "--provinces", "50", "--email", somsri.email];
  await staffCommand(dataDir, "add", "somsri", ...words);
  await enter();
  await page.getByRole("grid", { name: "ระเบียน" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/staff/records");
});

it("says that it was cancelled there", async () => {
  await page.context().clearCookies();
  office.expect(null);
  await go("/staff");
  await enter();
  await page.getByRole("alert").getByText("ยกเลิกการเข้าสู่ระบบผ่านหน่วยงานแล้ว").waitFor();
});
