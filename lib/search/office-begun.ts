import { titles } from '@/seeds/lexicon';
import { officeForms, statesOf } from './offices-named';

/** So many letters begin an office that is being typed. */
const BEGINNING = 3;
const statesByName = new Map(titles.map(({ id, nameEn }) => [nameEn, statesOf.get(id)?.size ?? 0]));
const FORMS = [...officeForms].map(([form, titlesEn]) => {
  const words = form.split(' ');
  const states = Math.max(...[...titlesEn].map((title) => statesByName.get(title) ?? 0));
  return { before: words.slice(0, -1), word: words.at(-1) ?? '', states };
});

/**
 * The words of a query whose last one, which is being typed, is written out as the office that it may be the beginning of: `us
 * pres` as us president. Of several the one that most states have; null where it begins none.
 */
export function officeBegun(names: readonly string[]): string[] | null {
  const last = names.at(-1) ?? '';
  if (last.length < BEGINNING) return null;
  const begun = FORMS.filter(({ before, word }) => {
    const first = names.length - 1 - before.length;
    const begins = first >= 0 && word !== last && word.startsWith(last);
    return begins && before.every((one, at) => one === names[first + at]);
  });
  const [best] = begun.sort((a, b) => b.states - a.states);
  return best ? [...names.slice(0, -1), best.word] : null;
}
