import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { preview } from "vite";
import { expect } from "vitest";
import { ROOT } from "../../data/root.ts";
import { openBrowser } from "./chromium.ts";

const LIST = "web/explorer/index.ts";
const SOURCES = ["web", "server", "data", "package.json", "tsconfig.json", "vite.config.ts"];
const TESTS = ["test", "vitest.config.ts"];

/** The product in a folder of its own, without one capability. */
export interface Remainder {
  root: string;
  /** Runs a tool of the project there. Rejects with what it printed. */
  run(tool: "tsc" | "vite" | "vitest", ...parts: string[]): Promise<string>;
  /** Serves the client that was built there; its questions go to a product that runs. */
  serve(product: string): Promise<{ url: string; close(): Promise<void> }>;
  remove(): void;
}

/**
 * Copies the sources, and takes the capability out of the list.
 *
 * @param folder under `web/explorer`
 * @param tests whether the tests come along, but those of the capability
 */
export function withoutCapability(folder: string, tests = false): Remainder {
  const root = mkdtempSync(join(tmpdir(), "chumchon-without-"));
  for (const name of [...SOURCES, ...(tests ? TESTS : [])])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, LIST), listWithout(readFileSync(join(root, LIST), "utf8"), folder));
  rmSync(join(root, "test/web/explorer", folder), { recursive: true, force: true });
  return {
    root,
    async run(tool, ...parts) {
      const script = { tsc: "typescript/bin/tsc", vite: "vite/bin/vite.js", vitest: "vitest/vitest.mjs" }[tool];
      const command = [join(root, "node_modules", script), ...parts];
      const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root }).catch(
        ({ stdout = "", stderr = "" }) => {
          throw new Error(`${tool} ${parts.join(" ")}\n${stdout}${stderr}`);
        },
      );
      return stdout;
    },
    async serve(product) {
      const server = await preview({
        configFile: false,
        root: join(root, "web"),
        build: { outDir: join(root, "dist/web") },
        preview: {
          port: 0,
          host: "127.0.0.1", // tiles are told by address: that of the page, or they would come from elsewhere
          proxy: { "^/(api|tiles)/": { target: product, changeOrigin: false } },
        },
      });
      const [url = ""] = server.resolvedUrls?.local ?? [];
      return { url, close: () => server.close() };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Opens what was built: map and figures stand, the table equals the map, and the page complains of nothing. */
export async function expectToStart(remainder: Remainder, product: string, tabs: readonly string[]): Promise<void> {
  const { url, close } = await remainder.serve(product);
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`${url}?lang=en`);
    await page.locator('.map[data-state="ready"]').waitFor();
    const navigation = page.getByRole("navigation", { name: "Views" });
    expect(await navigation.getByRole("link").allTextContents()).toEqual(tabs);
    await page.getByRole("radio", { name: /Community organisation council/ }).waitFor({ state: "attached" });
    await page.getByRole("region", { name: /Arrow keys move it/ }).press("Enter");
    await page.getByRole("link", { name: "Fill the map with this area" }).waitFor();
    await page.goBack();
    await navigation.getByRole("link", { name: "Table" }).click();
    await page.getByRole("row", { name: /Chiang Mai/ }).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await close();
  }
}

/** Its import and its place in the list. */
function listWithout(list: string, folder: string): string {
  const [line, name] = new RegExp(`^import \\{ (\\w+) \\} from "\\./${folder}/index\\.ts";\\n`, "m").exec(list) ?? [];
  if (!line || !list.includes(`  ${name},\n`)) throw new Error(`No capability ${folder} in ${LIST}`);
  return list.replace(line, "").replace(`  ${name},\n`, "");
}
