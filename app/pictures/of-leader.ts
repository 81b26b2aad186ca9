import { getTranslations } from 'next-intl/server';
import { heldAndRest } from '@/app/share/held-and-rest';
import { lastMeeting, others } from '@/app/share/last-meeting';
import { officeOf } from '@/app/share/leader';
import { maybeTwice } from '@/app/share/maybe-twice';
import { joint, nameAsText } from '@/components/locale/name-in';
import type { Leader } from '@/graph/queries/leader';
import { type DateLocale, sayDate } from '@/lib/time/display';
import type { Picture } from './picture';

/** A leader's picture: flag, name, office, how many meetings, the last one. */
export async function leaderPicture(leader: Leader, locale: DateLocale): Promise<Picture> {
  const [site, t, page, words, twice, office] = await Promise.all([
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'picture' }),
    getTranslations({ locale, namespace: 'leader' }),
    getTranslations({ locale, namespace: 'met' }),
    maybeTwice(leader.byStatus.held, leader.heldWithoutDate, locale),
    officeOf(leader, locale),
  ]);
  const last = lastMeeting(leader.meetings);
  const met = last && others(last, leader.id, locale);
  const day = last && sayDate(last.when.date ?? '', locale);
  const kind = page('kicker');
  return {
    name: site('name'),
    promise: site('promise'),
    kicker: leader.country ? t('page', { kind, of: nameAsText(locale, leader.country) }) : kind,
    flags: leader.speaksFor ? [leader.speaksFor] : [],
    title: nameAsText(locale, leader),
    facts: [
      office ?? '',
      t('met', { ...heldAndRest(leader.byStatus, words), countries: leader.countriesMet.length }),
      ...twice,
      day ? t('last', { when: met === 'nobody' ? day : day + joint(1, 3, locale) + met }) : '',
      t('rests', { articles: leader.coverage.articles }),
    ].filter((fact) => fact !== ''),
    quote: null,
  };
}
