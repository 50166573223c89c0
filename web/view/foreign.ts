/**
 * Parameters that other programs append to any link that passes through them: marks of campaigns and clicks, and how the
 * LINE app is to open it. Whoever follows such a link did not write them and can do nothing about them, so nothing is
 * said about them.
 */
const FOREIGN =
  /^(utm_\w+|mtm_\w+|pk_\w+|_gl|_ga|gad_\w+|srsltid|[a-z]*clid|gbraid|wbraid|igsh(id)?|li_fat_id|mc_[ce]id|_hs\w+|mkt_tok|ref(_src|_url)?|openExternalBrowser|openInAppBrowser|liff\.\w+)$/;

export function isForeign(parameter: string): boolean {
  return FOREIGN.test(parameter);
}
