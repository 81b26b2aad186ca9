import { isSeat, type NameHit, type NamePart, nameOf, seatsOf } from '@/graph/queries/name-hit';
import type { PlaceWords } from '@/graph/queries/search-places';
import { type AskedWord, askedWord } from '@/lib/search/fit';
import { LATIN, searchWords } from '@/lib/search/letters';
import { ASKING, inBengali, isForeign } from '@/lib/search/listed-words';
import { isSpelt } from '@/lib/search/match-name';
import { fewest, wholeWords, writingsOfTyped } from '@/lib/search/name-writings';
import type { OfficeWords } from '@/lib/search/offices-named';
import type { SearchQuery } from '@/lib/search/parse-query';
import type { Stretch } from '@/lib/search/segments';
import type { Wanted, Writing } from '@/lib/search/wanted';
import { titles } from '@/seeds/lexicon';

/** Names of so few letters are stems of many words. */
const SHORT = 2;

/**
 * What an article has to hold for a query: each name as what it means, every other word as it is.
 * @param parts the names in it, as `searchNames` gives them @param places the places in it, as `searchPlaces` does
 * @param typing the last word may go on @param office the words of an office that is all that is named
 * @param absent words that no article has, which are left out beside others
 */
export function wantedOf(
  { words, names }: Pick<SearchQuery, 'words' | 'names'>,
  parts: readonly NamePart[],
  places: readonly PlaceWords[],
  typing = false,
  office: OfficeWords | null = null,
  absent: readonly string[] = [],
): Wanted<NameHit>[] {
  if (office && parts.length === 0) return [wantedOffice(names, office)];
  const isLeftOut = (word: string) => isForeign(word) || ASKING.has(word) || absent.includes(word);
  const more = parts.length > 0 || !words.every(isLeftOut);
  const all: Wanted<NameHit>[] = [];
  let name = 0;
  for (const [at, word] of words.entries()) {
    const index = names[name] === word ? name++ : -1;
    const within = ({ from, to }: Stretch) => from <= index && index < to;
    const part = parts.find(within);
    const place = part ? undefined : places.find(within);
    const last = at === words.length - 1;
    if (place) {
      if (index === place.to - 1) all.push(wantedPlace({ words: names.slice(place.from, place.to) }, place));
    } else if (!part && isLeftOut(word) && more) continue;
    else if (!part) all.push(wantedWord({ words: [word], open: typing && last }));
    else if (index === part.to - 1) {
      all.push(wantedName({ words: names.slice(part.from, part.to), open: typing && last }, part));
    }
  }
  return all;
}

function wantedWord(typed: Writing): Wanted<NameHit> {
  const otherwise = typed.words.flatMap(inBengali).map((word) => ({ words: [word] }));
  return { typed, otherwise, named: [], sure: true };
}

/** An office by what it is called in Bengali, for who types `president` looks for প্রেসিডেন্ট. */
function wantedOffice(names: readonly string[], { from, to, titlesEn }: OfficeWords): Wanted<NameHit> {
  const called = titles
    .filter(({ nameEn }) => titlesEn.includes(nameEn))
    .map(({ name }) => searchWords(name));
  return {
    typed: { words: names.slice(from, to) },
    otherwise: called.map((words) => ({ words })),
    named: [],
    sure: true,
  };
}

/** A place by all its names, for who types `geneva` looks for জেনেভা. */
function wantedPlace(typed: Writing, { names }: PlaceWords): Wanted<NameHit> {
  return {
    typed,
    otherwise: fewest(names.map(searchWords)).map((words) => ({ words })),
    named: [],
    sure: true,
  };
}

/** A name as all whom it means alike: দুই কোরিয়া for কোরিয়া. */
function wantedName(typed: Writing, { hits }: NamePart): Wanted<NameHit> {
  const tier = (hit: NameHit) => Math.floor(hit.match.rank / 10);
  const [best] = hits as [NameHit];
  // who types মোদী means all whom it names, in whichever of their spellings
  const meant = hits.filter((hit) => tier(hit) === tier(best) || (isWritten(hit) && isWritten(best)));
  const asked = typed.words.map(askedWord);
  const writings = fewest(
    meant.flatMap((hit) => {
      if (isSeat(hit)) return writingsOfSeat(asked, hit.seats);
      const { name, nameEn } = nameOf(hit);
      const forms = [name, nameEn ?? '', ...hit.aliases].filter((form) => !seatsOf(hit).includes(form));
      return [...writingsOfTyped({ asked, forms }), ...(hit.is === 'leader' ? [] : wholeWords(forms))];
    }),
  );
  const sure = meant.every((hit) => isSeat(hit) || isSure(hit, asked));
  const short = (words: readonly string[]) => words.length === 1 && (words[0]?.length ?? 0) <= SHORT;
  return {
    typed: { ...typed, titleAlone: sure && short(typed.words) },
    otherwise: writings.map((words) => ({ words, titleAlone: short(words) })),
    // who types মস্কো looks for the city as well, and an article on Russia need not speak of it
    named: meant.filter((hit) => !isSeat(hit)),
    sure,
  };
}

/** A house that stands for a state as it is typed; in Latin letters alone (white house) any of them, for articles are in Bengali. */
function writingsOfSeat(asked: readonly AskedWord[], seats: readonly string[]): string[][] {
  const typed = writingsOfTyped({ asked, forms: seats });
  return typed.every((words) => words.every((word) => LATIN.test(word))) ? seats.map(searchWords) : typed;
}

/** The words stand so in a name or in another spelling of it, and nothing in it only begins so. */
const isWritten = ({ is, match }: NameHit): boolean => is === 'leader' && !match.whole && isSpelt(match);

/** A part of a country's name is a word like others: দক্ষিণ, প্রজাতন্ত্র. */
function isSure({ is, match: { way, whole, off } }: NameHit, asked: readonly AskedWord[]): boolean {
  if (is !== 'leader' && !whole) return false;
  if (way === 'sound') return off === 0 && asked.some(({ shapes }) => (shapes[0]?.key.length ?? 0) > 2);
  return way === 'name' || way === 'spelling';
}
