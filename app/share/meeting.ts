import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asBeginning, type Bilingual, joinNames, nameIn, nameInText } from '@/components/locale/name-in';
import { type Met, partyNames } from '@/components/meeting/parties';
import { visitTo } from '@/components/meeting/visit-to';
import type { Meeting } from '@/graph/queries/meeting';
import { headlineOf } from '@/lib/page/headline';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { openingOf } from './opening';
import { pageMetadata } from './page-metadata';
import { quoteRoom, TITLE_ROOM, withinTitle } from './within-title';

/** What a meeting's page tells of itself: who, how, when, where, and in Bengali the sentence that says so. */
export async function meetingMetadata(meeting: Meeting, locale: DateLocale): Promise<Metadata> {
  const [t, told, words, what] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingTitle(meeting, locale),
    meetingWords(meeting, locale),
    whatItWas(meeting, locale),
  ]);
  const { status, when, place } = words;
  const [first] = meeting.reports;
  const sentence = first?.evidence[0]?.text;
  // the same people may meet several times on days that nobody tells: the words tell them apart
  const undated = meeting.when.date === null;
  const quoted = undated && (headlineOf(first?.article.title ?? null) ?? sentence);
  const room = quoteRoom(t('meetingTold', { title: told, quoted: '' }).length);
  const title =
    quoted && room > 0 ? t('meetingTold', { title: told, quoted: withinTitle(quoted, room) }) : told;
  const articles = meeting.reports.length;
  const rests =
    undated && sentence
      ? t('restsOnWords', { articles, opening: openingOf(sentence) })
      : t('rests', { articles });
  return pageMetadata(locale, {
    path: `/meetings/${meeting.id}`,
    title,
    description: [
      t('meeting', { what, status, when, place: place ?? 'nowhere' }),
      locale === 'bn' && sentence ? sentence : rests,
    ].join(' '),
    picture: `/meetings/${meeting.id}`,
  });
}

/** What a title tells of a meeting, or of one as an article has it. */
type Told = Met & Pick<Meeting, 'status' | 'when' | 'place'>;

/** A meeting in a line: who, how, and where and when as far as it is told; of many names the first, and how many more. */
export async function meetingTitle(meeting: Told, locale: DateLocale): Promise<string> {
  const [t, { status, when }] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingWords(meeting, locale),
  ]);
  const nearest = meeting.place?.city ?? meeting.place?.country;
  const isTold = visitTo(meeting)?.to.some(({ name }) => name === nearest?.name);
  // many meetings are of the same people: day and place tell them apart, and what was not held is not told as if it was
  const titled = async (most: number) =>
    t('meetingTitle', {
      what: await whatItWas(meeting, locale, most),
      when: isInTime(meeting.when) ? when : 'unknown',
      status: meeting.status === 'held' ? 'held' : status,
      place: nearest && !isTold ? nameInText(locale, nearest) : 'nowhere',
    });
  for (let most = partyNames(meeting).length; most > 2; most -= 1) {
    const title = await titled(most);
    if (title.length <= TITLE_ROOM) return title;
  }
  return titled(2);
}

/** Who and how, without when and where: "Putin and Kim: Talks"; of a visit its headline, which says that it is one. */
async function whatItWas(meeting: Told, locale: DateLocale, most?: number): Promise<string> {
  const names = await meetingHeadline(meeting, locale, most);
  if (visitTo(meeting)) return names;
  const [t, kind] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'kind' }),
  ]);
  return t('met', { names, kind: kind(meeting.kind) });
}

/** The words for a meeting in a language, as its title and its picture have them. */
export async function meetingWords(meeting: Told, locale: DateLocale) {
  const [kind, status, when] = await Promise.all([
    getTranslations({ locale, namespace: 'kind' }),
    getTranslations({ locale, namespace: 'status' }),
    getTranslations({ locale, namespace: 'when' }),
  ]);
  const { date, reportedOn } = meeting.when;
  const yearless = when('yearless', { date: '{date}' });
  const day = (edtf: string) => sayDate(edtf, locale, { yearless });
  return {
    kind: kind(meeting.kind),
    status: status(meeting.status),
    when: date ? day(date) : reportedOn ? `${when('reportedOn')} ${day(reportedOn)}` : when('unknown'),
    place: placeLine(meeting, locale),
  };
}

/**
 * The names as a heading has them: of a visit with where it went, and apart from them its hosts.
 * @param most names of whom, the others are counted, and hosts are left to the page
 */
export async function meetingHeadline(meeting: Told, locale: DateLocale, most = Infinity): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'meeting' });
  const visit = visitTo(meeting);
  const all = (visit?.who ?? partyNames(meeting)).map((one) => nameInText(locale, one));
  if (all.length === 0) return t('nobodyNamed');
  const count = all.length - most;
  const who =
    count > 0 ? t('andMore', { names: all.slice(0, most).join(', '), count }) : joinNames(all, locale);
  if (!visit) return asBeginning(who);
  const named = (names: Bilingual[]) =>
    joinNames(
      names.map((one) => nameInText(locale, one)),
      locale,
    );
  const hosts = all.length + visit.hosts.length > most ? [] : visit.hosts;
  return t('visitToText', { to: named(visit.to), who, hosts: hosts.length, host: named(hosts) });
}

function placeLine({ place }: Told, locale: DateLocale): string | null {
  const parts = [place?.city, place?.country].flatMap((part) => (part ? [nameIn(locale, part)] : []));
  return parts.join(', ') || null;
}

const isInTime = ({ date, reportedOn }: Told['when']): boolean => date !== null || reportedOn !== null;
