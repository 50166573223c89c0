import "i18next";

declare module "i18next" {
  /** The keys that `t` takes. It begins empty: each file of words adds its own by declaring it again. */
  interface Catalogue {}

  interface CustomTypeOptions {
    resources: { translation: Catalogue };
    keySeparator: false;
    nsSeparator: false;
  }
}
