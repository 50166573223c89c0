/** A number as a Thai page writes it. */
export const number = (value: number) => new Intl.NumberFormat("th", { numberingSystem: "latn" }).format(value);
