import type { View } from "./view.ts";

/** The address of a page for the public that counts what the view counts, in its language. */
export function pageAddress(path: string, { only, language }: Pick<View, "only" | "language">): string {
  const query = [only === "real" && "only=real", language === "en" && "lang=en"].filter(Boolean);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}
