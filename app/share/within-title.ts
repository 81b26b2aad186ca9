import { withoutOpen } from './quote-marks';

/** So long should a title be: the site's name follows it, and a search engine or a tab shows no more. */
export const TITLE_ROOM = 90;
/** So long may it be where less would leave out one of two, or a day. */
export const TITLE_MOST = 100;
/** So short a beginning of a headline would tell little. */
const LEAST_QUOTED = 24;
/** A shorter one would tell nothing. */
const LEAST_APART = 18;
/** Where a text is cut off: between two words, before the signs that stand there; only a first word at its hyphens. */
const BETWEEN = /[\s,;:–—-]*\s[\s–—(‘“'"-]*(?=\S)/gu;
const HYPHEN = /[–—-](?=\S)/gu;
/** What is told in brackets, as far as the text goes. */
const OPEN_BRACKET = /\s*\([^)]*$/u;

/** How long a quote in a title may be that has so many letters without it: up to the most where it would else say little; 0 for none. */
export function quoteRoom(taken: number): number {
  if (TITLE_ROOM - taken >= LEAST_QUOTED) return TITLE_ROOM - taken;
  return TITLE_MOST - taken >= LEAST_APART ? TITLE_MOST - taken : 0;
}

/** A text, or as many of its whole words as there is room for, with a sign that it goes on. */
export function withinTitle(text: string, room: number): string {
  if (text.length <= room) return text;
  const begun = text.slice(0, room);
  const ends = [BETWEEN, HYPHEN].map((cut) => [...begun.matchAll(cut)].at(-1)?.index);
  const cut = begun.slice(0, ends.find((end) => end) ?? room - 1);
  return `${withoutOpen(cut.replace(OPEN_BRACKET, '') || cut)}…`;
}
