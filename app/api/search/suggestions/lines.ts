import { officeSaid, type SaysOffice } from '@/components/leader/office-said';
import { localPath } from '@/components/locale/local-path';
import { asBeginning, joinNames, nameAsText, nameInText } from '@/components/locale/name-in';
import { nameOf, pathOf } from '@/components/search/name-of';
import { pairAsked } from '@/components/search/pair-asked';
import { placeAsked } from '@/components/search/place-asked';
import type { LeaderSuggestion, Suggestion } from '@/components/search/suggestion';
import { type SaysTimes, timesSaid } from '@/components/search/time-said';
import { whyOf } from '@/components/search/why';
import type { OfferedLeader } from '@/graph/queries/leader-suggestions';
import type { Office } from '@/graph/queries/office';
import type { PlaceHit } from '@/graph/queries/search-places';
import type { Suggestions } from '@/graph/queries/suggestions';
import type { DateLocale } from '@/lib/time/display';
import { articleLine, type SaysPaper } from './article-line';
import { meetingLines, type SaysDay } from './meeting-lines';

/** How a page in a language says an office today, a paper that is only likely, and a time with one end. */
export type Says = SaysOffice & SaysDay & SaysPaper & SaysTimes;

/** The suggestions as lines of a page in a language, the best first within each kind. */
export function suggestionLines(
  { names, pair, places, query, meetings, articles, ...matched }: Suggestions,
  says: Says,
): Suggestion[] {
  const { locale } = says;
  const of = [...matched.sides.map(nameOf), ...matched.at].map((one) => nameAsText(locale, one));
  const times = timesSaid(query.times, says);
  return [
    ...(pair ? [pairLine(pair, query, locale)] : []),
    ...names.map((one) => nameLine(one, says)),
    ...places.map((one) => placeLine(one, query, locale)),
    ...meetingLines(meetings, says, [...of, times].filter(Boolean).join(' · ')),
    ...articles.map((one) => articleLine(one, says, query.timeAlone ? times : null)),
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
  const names = [a, b].map((one) => nameInText(locale, nameOf(one)));
  const label = asBeginning(joinNames(names, locale));
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
