export { Bridge } from "./bridge.ts";
export { exceptionsAsErrors } from "./exceptions.ts";
