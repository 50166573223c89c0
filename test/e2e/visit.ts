import type { Page } from "playwright-core";
import { afterAll, expect, inject } from "vitest";
import { type Habits, openBrowser, type Screen } from "./chromium.ts";

/** A page whose complaints are kept: console errors, uncaught exceptions, and requests that left the product. */
export interface Visitor {
  page: Page;
  complaints: string[];
  /** Opens a view of the explorer and waits until its map is drawn. */
  openMap(search?: string): Promise<void>;
  /** Opens a view of the explorer without waiting for the map. */
  open(search?: string): Promise<void>;
  /** Opens any page of the product. */
  go(path: string): Promise<void>;
  /** An answer of the API, as the page would get it. */
  api<T>(path: string): Promise<T>;
}

/** An expectation that may take a moment. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** On a small screen the tools of the map are behind one button. */
export const openMenu = (page: Page) => page.getByRole("button", { name: "เครื่องมือ" }).click();

/** A value of the page's address. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** A browser for the tests of one file, closed after them. `url`: another product than the one that all share. */
export async function visitor(screen: Screen, habits?: Habits, url = inject("url")): Promise<Visitor> {
  const { context, close } = await openBrowser(screen, habits);
  afterAll(close);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(url).origin) complaints.push(`left for ${request.url()}`);
  });
  const open = async (search = "") => {
    await page.goto(`${url}/explore${search}`);
    await page.locator(".programmes").waitFor({ state: "attached" });
  };
  return {
    page,
    complaints,
    open,
    async go(path) {
      await page.goto(url + path);
    },
    async openMap(search) {
      await open(search);
      await page.locator('[data-state="ready"]').waitFor();
    },
    async api<T>(path: string): Promise<T> {
      return (await (await fetch(url + path)).json()) as T;
    },
  };
}
