/** As much as a search engine shows. */
const ROOM = 158;

/** A text as far as a search engine shows it, whole words, with a sign that it goes on. */
export const shortened = (text: string): string =>
  text.length <= ROOM ? text : `${text.slice(0, ROOM).replace(/[\s,;:–—-]+\S*$/u, '')}…`;
