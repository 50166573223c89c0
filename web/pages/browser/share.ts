/** Sends the address of the page on: by the device's own menu, or into the clipboard. */
import { partOf } from "./part.ts";

export function offerSharing(button: HTMLButtonElement): void {
  const { copied = "", byHand = "" } = button.dataset;
  const said = partOf<HTMLElement>(button.parentElement ?? document.body, "[role=status]");
  const url = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  button.addEventListener("click", async () => {
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        said.textContent = copied;
      }
    } catch (error) {
      // whoever closes the device's menu wants nothing more
      if (error instanceof DOMException && error.name === "AbortError") return;
      said.textContent = byHand.replace("{}", url);
    }
  });
  button.hidden = false;
}
