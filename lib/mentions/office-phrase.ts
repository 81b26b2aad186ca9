import { spell } from '@/lib/bengali/letters';
import { readDateWord } from '@/lib/dates/date-word';
import { isState } from '@/lib/lexicon/states';
import { ministryOfDivision } from './division';
import { type LastNamed, stateThere } from './last-named';
import type { OfficePhrase } from './person';
import { isThatOrganisation } from './that-organisation';
import type { Tokens } from './token-table';
import { entryOf, isGrammar, type Token } from './tokens';

/** "ইরানবিষয়ক বিশেষ দূত": what the office deals with. */
const ABOUT = spell('বিষয়ক');
/** Words between a state and the title that its officer bears: রাশিয়ার প্রতিরক্ষা মন্ত্রণালয়ের মুখপাত্র. */
const MAX_BETWEEN = 4;
/** A word in the genitive: দলের, বোর্ডের; সোমবার only looks like one. */
const GENITIVE = /[েয়ািীুূো]র$/u;
/** A word in a case, or a verb: no part of what a minister is of. */
const DECLINED = /(?:[োিীুূোঁ]র|[েয়]|কে|তে|রা|েন|ছে|ছেন|িল|বে|না)$/u;
const PLURAL = /(রা|দের|দেরকে|গণ|বৃন্দ)[ওই]?$/u;

/** "টেক্সাস অঙ্গরাজ্যের গভর্নর": the place stands bare before what it is. */
const isProvince = (next: Token | undefined, text: string) =>
  next !== undefined && PROVINCE.test(text.slice(next.start, next.end));
const PROVINCE = /^(অঙ্গরাজ্য|রাজ্য|প্রদেশ)ের$/u;

/**
 * The office that a title token stands for, with the state or organisation before it.
 * @param tokens all tokens of the article
 * @param index the title's place in `tokens`
 * @param text letters as mapped by `readLetters`
 * @param last the state and the organisation named last before it, for "দেশটির প্রেসিডেন্ট" and "সংস্থাটির মহাসচিব"
 */
export function officePhrase(
  tokens: Tokens,
  index: number,
  text: string,
  last: LastNamed,
): OfficePhrase | null {
  const token = tokens.at(index);
  const title = entryOf(token, 'title')?.title;
  if (!token || !title) return null;
  let start = token.start;
  let wordsStart = token.start;
  let former = false;
  let foreign = false;
  let of: string | null = null;
  let also: OfficePhrase | null = null;
  // "চীনা নেতা" leads a state; "রাশিয়ার বিরোধী নেতা" does not
  const reach = title.id === 'state-leader' ? 0 : MAX_BETWEEN;
  for (let i = index - 1, passed = 0; i >= 0 && passed <= reach; i--, passed++) {
    const ministry = ministryOfDivision(tokens, i, text);
    if (ministry !== null) {
      [i, passed] = [ministry, 0];
      continue;
    }
    const before = tokens.at(i) as Token;
    if (text.slice(before.start, before.end).endsWith(ABOUT)) continue;
    const country = entryOf(before, 'country');
    const organisation = entryOf(before, 'organisation');
    if (
      country &&
      (country.form === 'adjective' ||
        before.case === 'genitive' ||
        (i === index - 1 && before.case !== 'locative'))
    )
      of = country.code;
    else if (organisation && (before.case === 'genitive' || before.case === 'nominative'))
      of = organisation.organisation.id;
    else if (isGrammar(before, 'that-state')) of = stateThere(last, tokens.at(i - 1));
    else if (isThatOrganisation(text.slice(before.start, before.end), true)) of = last.organisation;
    else if (before.case === 'genitive' || isProvince(tokens.at(i + 1), text)) {
      of = entryOf(before, 'place')?.place.country ?? null;
      // "পুতিনের উপদেষ্টা": the leader stays a person of their own
      const served = of ? undefined : entryOf(before, 'leader')?.leader.offices.at(-1)?.of;
      if (served) {
        of = served;
        break;
      }
    }
    if (of) {
      start = before.start;
      foreign = false;
      // "সাবেক ব্রিটিশ প্রধানমন্ত্রী"
      if (country?.form === 'adjective' && entryOf(tokens.at(i - 1), 'honorific')?.kind === 'former') {
        former = true;
        // whoever was a president once is not told of as one
        wordsStart = (tokens.at(i - 1) as Token).start;
      }
      break;
    }
    const honorific = entryOf(before, 'honorific');
    if (honorific && honorific.kind !== 'rank' && honorific.kind !== 'address') {
      former ||= honorific.kind === 'former';
      if (i === index - 1) wordsStart = start = before.start;
      continue;
    }
    // "সৌদি মানবসম্পদ ও সামাজিক উন্নয়ন মন্ত্রী": what a minister is of may be several words
    if (title.kind === 'minister' && i < index - 1 && isGrammar(before, 'and')) continue;
    if (i === index - 1 && isGrammar(before, 'and')) {
      // "চীনের প্রতিরক্ষামন্ত্রী ও স্টেট কাউন্সিলর": one person's two offices, of one state
      also = officePhrase(tokens, index - 2, text, last);
      if (also && also.end === tokens.at(index - 2)?.stemEnd) {
        of = also.of;
        start = also.start;
      } else if (isGrammar(tokens.at(index - 2), 'office-filler')) continue; // "সিরিয়ার পররাষ্ট্র ও প্রতিরক্ষামন্ত্রী"
      break;
    }
    if (before.mark && before.mark !== '-') break;
    if (!isGrammar(before, 'office-filler')) {
      const word = text.slice(before.start, before.end);
      foreign = before.entries.length === 0 && GENITIVE.test(word) && readDateWord(word) === null;
      if (title.kind === 'minister' && before.entries.length === 0 && !DECLINED.test(word)) continue;
      break;
    }
  }
  if (title.id === 'state-leader' && !(of && isState(of))) return null;
  return {
    start,
    end: token.end,
    title: title.id,
    shared: !title.unique && (title.kind === 'minister' || title.kind === 'official'),
    name: text.slice(token.start, token.stemEnd),
    words: { start: wordsStart, end: token.stemEnd },
    bare: { start: token.start, end: token.stemEnd },
    of,
    home: null,
    also,
    former,
    foreign,
    plural: PLURAL.test(text.slice(token.stemEnd, token.end)),
    case: token.case,
  };
}
