/** "ভূরাজনীতি /প্রধানমন্ত্রীর চীন সফর": a rubric, told by a break or a space that only stands before the slash. */
const RUBRIC = /^[^/]{1,40}?(?:\s*\n\s*|\s{2,})\/\s*(?=\S)|^[^/]{1,40}?\s\/(?=\S)/u;
/** A slash behind a rubric that stands alone. */
const LOOSE = /\s*\/$/u;

/** A title as a record tells it → its headline in one line, without the rubric that a page sets before it. */
export const headlineOf = (title: string | null): string | null =>
  title?.replace(RUBRIC, '').replace(LOOSE, '').replace(/\s+/gu, ' ').trim() || null;
