/** Why a dropped file of areas cannot be used: with the words of such files, which come with it. */
import "../i18n/words/files.ts";

export { FaultLine as default } from "./file-fault.tsx";
