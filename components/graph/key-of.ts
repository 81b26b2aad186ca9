const LATIN = /^[a-z]$/;

/** The letter of a key in small Latin letters, also where the keyboard writes Bengali; else what the key is called. */
export function keyOf({ key, code }: { key: string; code: string }): string {
  const small = key.toLowerCase();
  if (LATIN.test(small) || key.length !== 1) return small;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? small;
}
