/** As much as a search engine shows. */
const ROOM = 158;
/** A sentence or a phrase that ends before it leaves too much unsaid: then the text goes on to a word. */
const ENOUGH = 120;

/** Not behind what is shortened: ড., D.C. */
const SENTENCE = /(?:[।?!]|(?<=[\p{L}\p{M}\p{N})’”]{3})\.)(?=\s)/gu;
const PHRASE = /\s*(?:[,;:—](?=\s)|\((?![^)]*\)))/gu;
const WORD = /[\s,;:–—-]+(?=\S)/gu;
/** The letters that are joined at the end of a text. */
const LAST_JOINED = /(?:\p{L}\p{M}*\u09cd)*\p{L}?\p{M}*$/u;

/** A text as far as a search engine shows it: whole sentences, else to the end of a phrase or a word, with a sign that it goes on. */
export function shortened(text: string): string {
  if (text.length <= ROOM) return text;
  const within = text.slice(0, ROOM + 1);
  const sentence = [...within.matchAll(SENTENCE)].at(-1);
  if (sentence && sentence.index >= ENOUGH) return text.slice(0, sentence.index + 1);
  const shown = text.slice(0, ROOM);
  const phrase = [...shown.matchAll(PHRASE)].at(-1)?.index ?? 0;
  const word = [...shown.matchAll(WORD)].at(-1)?.index ?? 0;
  const end = phrase >= ENOUGH ? phrase : word;
  return `${end > 0 ? shown.slice(0, end) : shown.slice(0, -1).replace(LAST_JOINED, '')}…`;
}
