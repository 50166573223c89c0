import type { Page } from "playwright-core";

/** A file from the desktop, let go over the middle of the map. */
export async function drop(of: Page, name: string, content: string | Buffer) {
  await of.locator(".own-open").waitFor({ state: "attached" });
  const base64 = Buffer.from(content).toString("base64");
  const transfer = await of.evaluateHandle(
    ([file = "", data = ""]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([bytes], file));
      return dropped;
    },
    [name, base64],
  );
  await of.dispatchEvent(".stage", "dragover", { dataTransfer: transfer });
  await of.getByText("วางไฟล์ CSV หรือ XLSX — ข้อมูลไม่ออกจากเครื่องนี้").waitFor();
  await of.dispatchEvent(".stage", "drop", { dataTransfer: transfer });
}
