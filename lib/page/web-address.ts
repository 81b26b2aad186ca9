/** Only what a browser opens as a page: an article's own text may give any string for an address. */
export function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
