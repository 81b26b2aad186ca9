import { getTranslations } from 'next-intl/server';
import { nameInText } from '@/components/locale/name-in';
import { partyNames } from '@/components/meeting/parties';
import { visitTo } from '@/components/meeting/visit-to';
import type { DateLocale } from '@/lib/time/display';
import { meetingHeadline, meetingWords, type Shown, type Told } from './meeting-headline';
import type { Titles } from './with-quote';
import { TITLE_MOST, TITLE_ROOM } from './within-title';

/** A meeting in a line: who, how, and where and when as far as it is told; of many names the first, and how many more. */
export const meetingTitle = async (meeting: Told, locale: DateLocale): Promise<string> =>
  (await meetingTitles(meeting, locale)).whole;

/** The same, and without hosts. */
export async function meetingTitles(meeting: Told, locale: DateLocale): Promise<Titles> {
  const [t, { status, when }] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingWords(meeting, locale),
  ]);
  const nearest = meeting.place?.city ?? meeting.place?.country;
  const isTold = visitTo(meeting)?.to.some(({ name }) => name === nearest?.name);
  // many meetings are of the same people: day and place tell them apart, and what was not held is not told as if it was
  const titled = async (most: number, { hosts = true, place = true } = {}) =>
    t('meetingTitle', {
      what: await whatItWas(meeting, locale, { most, hosts }),
      when: isInTime(meeting.when) ? when : 'unknown',
      status: meeting.status === 'held' ? 'held' : status,
      place: place && nearest && !isTold ? nameInText(locale, nearest) : 'nowhere',
    });
  const hosts = visitTo(meeting)?.hosts.length ?? 0;
  const hostless = hosts > 0 ? await titled(2, { hosts: false }) : null;
  for (let most = partyNames(meeting).length; most > 2; most -= 1) {
    const whole = await titled(most);
    if (whole.length <= TITLE_ROOM) return { whole, hostless };
  }
  // rather without hosts, then without the place, than cut off within a day
  for (const whole of [await titled(2), hostless])
    if (whole && whole.length <= TITLE_MOST) return { whole, hostless };
  return { whole: await titled(2, { hosts: false, place: false }), hostless };
}

/** Who and how, without when and where: "Putin and Kim: Talks"; of a visit its headline, which says that it is one. */
export async function whatItWas(meeting: Told, locale: DateLocale, shown?: Shown): Promise<string> {
  const names = await meetingHeadline(meeting, locale, shown);
  if (visitTo(meeting)) return names;
  const [t, kind] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'kind' }),
  ]);
  return t('met', { names, kind: kind(meeting.kind) });
}

const isInTime = ({ date, reportedOn }: Told['when']): boolean => date !== null || reportedOn !== null;
