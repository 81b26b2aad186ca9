import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type Bilingual, joinNames, nameAsText, nameIn } from '@/components/locale/name-in';
import { type Met, partiesLine } from '@/components/meeting/parties';
import { type Destination, visitTo } from '@/components/meeting/visit-to';
import type { Meeting } from '@/graph/queries/meeting';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { pageMetadata } from './page-metadata';

/** What a meeting's page tells of itself: who, how, when, where, and in Bengali the sentence that says so. */
export async function meetingMetadata(meeting: Meeting, locale: DateLocale): Promise<Metadata> {
  const [t, title, words] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingTitle(meeting, locale),
    meetingWords(meeting, locale),
  ]);
  const { names, kind, status, when, place } = words;
  const sentence = meeting.reports[0]?.evidence[0]?.text;
  return pageMetadata(locale, {
    path: `/meetings/${meeting.id}`,
    title,
    description: [
      t('meeting', { names, kind, status, when, place: place ?? 'nowhere' }),
      locale === 'bn' && sentence ? sentence : t('rests', { articles: meeting.reports.length }),
    ].join(' '),
    picture: `/meetings/${meeting.id}`,
  });
}

/** What a title tells of a meeting, or of one as an article has it. */
type Told = Met & Pick<Meeting, 'status' | 'when' | 'place'>;

/** A meeting in a line: who, how, and where and when as far as it is told. */
export async function meetingTitle(meeting: Told, locale: DateLocale): Promise<string> {
  const [t, { names, kind, status, when }] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingWords(meeting, locale),
  ]);
  const nearest = meeting.place?.city ?? meeting.place?.country;
  // many meetings are of the same people: day and place tell them apart, and what was not held is not told as if it was
  return t('meetingTitle', {
    ...{ names, kind, when: isInTime(meeting.when) ? when : 'unknown' },
    status: meeting.status === 'held' ? 'held' : status,
    place: nearest ? nameIn(locale, nearest) : 'nowhere',
  });
}

/** The words for a meeting in a language, as its title and its picture have them. */
export async function meetingWords(meeting: Told, locale: DateLocale) {
  const [t, kind, status, when] = await Promise.all([
    getTranslations({ locale, namespace: 'meeting' }),
    getTranslations({ locale, namespace: 'kind' }),
    getTranslations({ locale, namespace: 'status' }),
    getTranslations({ locale, namespace: 'when' }),
  ]);
  const { date, reportedOn } = meeting.when;
  const visit = visitTo(meeting);
  const listed = <One extends Bilingual>(of: One[], before: (one: One) => string = () => '') =>
    joinNames(
      of.map((one) => before(one) + nameAsText(locale, one)),
      locale,
    );
  const article = ({ code = 'none' }: Destination) => t('article', { code });
  const names = partiesLine(meeting, locale) || t('nobodyNamed');
  const yearless = when('yearless', { date: '{date}' });
  const day = (edtf: string) => sayDate(edtf, locale, { yearless });
  return {
    names,
    /** The names as a heading has them: of a visit with where it went. */
    title: visit ? t('visitToText', { to: listed(visit.to, article), who: listed(visit.who) }) : names,
    kind: kind(meeting.kind),
    status: status(meeting.status),
    when: date ? day(date) : reportedOn ? `${when('reportedOn')} ${day(reportedOn)}` : when('unknown'),
    place: placeLine(meeting, locale),
  };
}

function placeLine({ place }: Told, locale: DateLocale): string | null {
  const parts = [place?.city, place?.country].flatMap((part) => (part ? [nameIn(locale, part)] : []));
  return parts.join(', ') || null;
}

const isInTime = ({ date, reportedOn }: Told['when']): boolean => date !== null || reportedOn !== null;
