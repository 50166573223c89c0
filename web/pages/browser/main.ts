/**
 * The script of the pages. A page is whole without it; it adds suggestions, the position of the device and sharing. Three
 * small parts that touch what the server drew: React would be ten times their bytes.
 */
import "../styles/pages.css";
import { offerPosition } from "./near.ts";
import { offerSharing } from "./share.ts";
import { suggest } from "./suggest.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("[data-find]")) suggest(form);
for (const part of document.querySelectorAll<HTMLElement>("[data-near]")) offerPosition(part);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-share]")) offerSharing(button);
