import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { joinNames, nameAsText, nameIn } from '@/components/locale/name-in';
import { type Met, partiesLine, partyNames } from '@/components/meeting/parties';
import { visitTo } from '@/components/meeting/visit-to';
import type { Meeting } from '@/graph/queries/meeting';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { openingOf } from './opening';
import { pageMetadata } from './page-metadata';

/** What a meeting's page tells of itself: who, how, when, where, and in Bengali the sentence that says so. */
export async function meetingMetadata(meeting: Meeting, locale: DateLocale): Promise<Metadata> {
  const [t, told, words] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingTitle(meeting, locale),
    meetingWords(meeting, locale),
  ]);
  const { names, kind, status, when, place } = words;
  const sentence = meeting.reports[0]?.evidence[0]?.text;
  // the same people may meet several times on days that nobody tells: the words tell them apart
  const opening = meeting.when.date === null && sentence ? openingOf(sentence) : null;
  const title = opening ? t('meetingTold', { title: told, opening }) : told;
  const articles = meeting.reports.length;
  const rests = opening ? t('restsOnWords', { articles, opening }) : t('rests', { articles });
  return pageMetadata(locale, {
    path: `/meetings/${meeting.id}`,
    title,
    description: [
      t('meeting', { names, kind, status, when, place: place ?? 'nowhere' }),
      locale === 'bn' && sentence ? sentence : rests,
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
  const names = partiesLine(meeting, locale) || t('nobodyNamed');
  const yearless = when('yearless', { date: '{date}' });
  const day = (edtf: string) => sayDate(edtf, locale, { yearless });
  return {
    names,
    kind: kind(meeting.kind),
    status: status(meeting.status),
    when: date ? day(date) : reportedOn ? `${when('reportedOn')} ${day(reportedOn)}` : when('unknown'),
    place: placeLine(meeting, locale),
  };
}

/** The names as a heading has them: of a visit with where it went. @param most names of whom, the others are counted */
export async function meetingHeadline(meeting: Told, locale: DateLocale, most = Infinity): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'meeting' });
  const visit = visitTo(meeting);
  const all = (visit?.who ?? partyNames(meeting)).map((one) => nameAsText(locale, one));
  if (all.length === 0) return t('nobodyNamed');
  const count = all.length - most;
  const who =
    count > 0 ? t('andMore', { names: all.slice(0, most).join(', '), count }) : joinNames(all, locale);
  if (!visit) return who;
  const to = visit.to.map((one) => t('article', { code: one.code ?? 'none' }) + nameAsText(locale, one));
  return t('visitToText', { to: joinNames(to, locale), who });
}

function placeLine({ place }: Told, locale: DateLocale): string | null {
  const parts = [place?.city, place?.country].flatMap((part) => (part ? [nameIn(locale, part)] : []));
  return parts.join(', ') || null;
}

const isInTime = ({ date, reportedOn }: Told['when']): boolean => date !== null || reportedOn !== null;
