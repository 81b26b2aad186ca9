import { getTranslations } from 'next-intl/server';
import { meetingHeadline, meetingWords } from '@/app/share/meeting-headline';
import { brokenOff } from '@/components/meeting/broken-off';
import { partyNames } from '@/components/meeting/parties';
import type { Meeting } from '@/graph/queries/meeting';
import { type DateLocale, localDigits } from '@/lib/time/display';
import type { Picture } from './picture';

/** A meeting's picture: who, when, where, and the sentence that says so. */
export async function meetingPicture(meeting: Meeting, locale: DateLocale): Promise<Picture> {
  const fewer = Array.from({ length: Math.max(0, partyNames(meeting).length - 2) }, (_, index) => index + 2);
  const [site, t, words, title, ...shorter] = await Promise.all([
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'picture' }),
    meetingWords(meeting, locale),
    meetingHeadline(meeting, locale),
    ...fewer.reverse().map((most) => meetingHeadline(meeting, locale, { most })),
  ]);
  const sentence = meeting.reports[0]?.evidence[0]?.text;
  const spokenFor = meeting.participants.flatMap(({ speaksFor }) => speaksFor ?? []);
  return {
    name: site('name'),
    promise: site('promise'),
    kicker: t('page', { kind: words.kind, of: words.status }),
    flags: [...new Set([...spokenFor, ...meeting.countries.map(({ code }) => code)])],
    more: (count) => `+${localDigits(count, locale)}`,
    title,
    shorter,
    facts: [
      words.place ? t('page', { kind: words.when, of: words.place }) : words.when,
      ...(meeting.reports.length > 1 ? [t('told', { articles: meeting.reports.length })] : []),
    ],
    quote: sentence ? sentence + brokenOff(sentence) : null,
  };
}
