import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { officeSaid } from '@/components/leader/office-said';
import { nameAsText } from '@/components/locale/name-in';
import type { Leader } from '@/graph/queries/leader';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { heldAndRest } from './held-and-rest';
import { lastMeeting, others } from './last-meeting';
import { maybeTwice } from './maybe-twice';
import { pageMetadata } from './page-metadata';

/** What a leader's page tells of itself: the office, how many meetings, when last and with whom. */
export async function leaderMetadata(leader: Leader, locale: DateLocale): Promise<Metadata> {
  const [t, met, twice, office] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'met' }),
    maybeTwice(leader.byStatus.held, leader.heldWithoutDate, locale),
    officeOf(leader, locale),
  ]);
  const name = nameAsText(locale, leader);
  const last = lastMeeting(leader.meetings);
  const sentences = [
    t('leader', {
      name: office ? t('of', { name, of: office }) : name,
      ...heldAndRest(leader.byStatus, met),
      countries: leader.countriesMet.length,
    }),
    ...twice.map((told) => t('sentence', { told })),
    last && t('last', { when: sayDate(last.when.date ?? '', locale), with: others(last, leader.id, locale) }),
    t('rests', { articles: leader.coverage.articles }),
  ];
  return pageMetadata(locale, {
    path: `/leaders/${leader.id}`,
    title: office ? t('of', { name, of: office }) : name,
    description: sentences.filter((one) => one !== null).join(' '),
    picture: `/leaders/${leader.id}`,
  });
}

/** The office to name beside a leader, and of what; null where none is known. */
export async function officeOf({ offices: [office] }: Leader, locale: DateLocale): Promise<string | null> {
  if (!office) return null;
  const t = await getTranslations({ locale, namespace: 'office' });
  return officeSaid(office, { locale, former: t('former'), inNews: t('inNews'), today: todayInDhaka() });
}
