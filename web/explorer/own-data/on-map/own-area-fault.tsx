/** Why a dropped file of areas cannot be used: with the words of such files, which come with it. */
import "../../../files/words.ts";

export { FaultLine as default } from "../../../files/file-fault.tsx";
