import { publisherSaid, type SaysHow } from '@/components/article/publisher-said';
import { officeSaid, type SaysOffice } from '@/components/leader/office-said';
import { localPath } from '@/components/locale/local-path';
import { joinNames, nameAsText } from '@/components/locale/name-in';
import { nameOf, pathOf } from '@/components/search/name-of';
import { pairAsked } from '@/components/search/pair-asked';
import { placeAsked } from '@/components/search/place-asked';
import type { LeaderSuggestion, Suggestion } from '@/components/search/suggestion';
import { whyOf } from '@/components/search/why';
import type { OfferedLeader } from '@/graph/queries/leader-suggestions';
import type { Office } from '@/graph/queries/office';
import type { ArticleHit } from '@/graph/queries/search-articles';
import type { PlaceHit } from '@/graph/queries/search-places';
import type { Suggestions } from '@/graph/queries/suggestions';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { meetingLines, type SaysDay } from './meeting-lines';

/** How a page in a language says an office today, and a paper that is only likely. */
export type Says = SaysOffice & SaysDay & { publisher: SaysHow };

/** The suggestions as lines of a page in a language, the best first within each kind. */
export function suggestionLines(
  { names, pair, places, query, meetings, articles }: Suggestions,
  says: Says,
): Suggestion[] {
  const { locale } = says;
  return [
    ...(pair ? [pairLine(pair, query, locale)] : []),
    ...names.map((one) => nameLine(one, says)),
    ...places.map((one) => placeLine(one, query, locale)),
    ...meetingLines(meetings, says),
    ...articles.map((one) => articleLine(one, says)),
  ];
}

function nameLine(one: Suggestions['names'][number], says: Says): Suggestion {
  const { locale } = says;
  const label = nameAsText(locale, nameOf(one));
  return {
    ...{ group: 'names', href: localPath(locale, pathOf(one)), label },
    ...{ why: whyOf(one, says), meetings: one.meetings, detail: officeLine(one.office, says) },
  };
}

/** A leader whom a field offers, as a line of a page in a language. */
export function leaderLine(
  { leader, match, holds, meetings, office }: OfferedLeader,
  says: Says,
): LeaderSuggestion {
  const { locale } = says;
  return {
    ...{ id: leader.id, label: nameAsText(locale, leader), meetings, detail: officeLine(office, says) },
    why: match && whyOf({ is: 'leader', match, ...(holds && { holds }) }, says),
  };
}

const officeLine = (office: Office | null, says: Says): string | undefined =>
  office ? officeSaid(office, says) : undefined;

function pairLine(
  { a, b, meetings }: NonNullable<Suggestions['pair']>,
  query: Suggestions['query'],
  locale: DateLocale,
): Suggestion {
  const label = joinNames([nameAsText(locale, nameOf(a)), nameAsText(locale, nameOf(b))], locale);
  const { href, exact } = pairAsked(a, b, query);
  return { group: 'pair', href: localPath(locale, href), label, ...(exact && { meetings }) };
}

function placeLine(one: PlaceHit, query: Suggestions['query'], locale: DateLocale): Suggestion {
  const { city, country } = one.place;
  const label = [city, country].flatMap((part) => (part ? [nameAsText(locale, part)] : [])).join(', ');
  const { href, exact } = placeAsked(one, query);
  return {
    ...{ group: 'places', href: localPath(locale, href), label, ...(exact && { meetings: one.meetings }) },
    detail: one.with ? nameAsText(locale, nameOf(one.with)) : undefined,
  };
}

function articleLine({ id, title, opening, published, ...one }: ArticleHit, says: Says): Suggestion {
  const { locale } = says;
  const label = title ?? opening;
  const source = [publisherSaid(one, locale, says.publisher), published && sayDate(published, locale)]
    .filter(Boolean)
    .join(' · ');
  return {
    ...{ group: 'articles', href: localPath(locale, `/articles/${id}`), label },
    detail: source || undefined,
  };
}
