import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asBeginning, type Bilingual, nameInText } from '@/components/locale/name-in';
import { pairPath } from '@/components/pair/pair-path';
import type { Pair, Side } from '@/graph/queries/pair';
import { isSameSide } from '@/lib/same-side';
import type { DateLocale } from '@/lib/time/display';
import { heldAndRest } from './held-and-rest';
import { dayAndPlace } from './last-meeting';
import { maybeTwice } from './maybe-twice';
import { pageMetadata } from './page-metadata';

/** What a side is called. */
export const nameOf = (side: Side): Bilingual => (side.is === 'leader' ? side.leader : side.country);

/** A side's address part: a leader's id or a country's code. */
export const idOf = (side: Side): string => (side.is === 'leader' ? side.leader.id : side.country.code);

/** Whether both are leaders who speak for the same state. */
export const areOneSide = ({ a, b }: Pair): boolean =>
  a.is === 'leader' && b.is === 'leader' && isSameSide(a.leader, b.leader);

/** The names of both sides in a language. */
export const sideNames = ({ a, b }: Pair, locale: DateLocale) => ({
  a: asBeginning(nameInText(locale, nameOf(a))),
  b: nameInText(locale, nameOf(b)),
});

/**
 * What a pair's page tells of itself: how often they met, when last and where.
 * Its two orders are one page to search engines: the one whose first id comes first.
 */
export async function pairMetadata(pair: Pair, locale: DateLocale): Promise<Metadata> {
  const [t, met, twice] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'met' }),
    maybeTwice(pair.byStatus.held, pair.heldWithoutDate, locale),
  ]);
  const names = sideNames(pair, locale);
  const sentences = [
    t('pair', { ...names, ...heldAndRest(pair.byStatus, met) }),
    ...twice.map((told) => t('sentence', { told })),
    pair.last && t('last', { when: dayAndPlace(pair.last, locale), with: 'nobody' }),
    t('rests', { articles: pair.coverage.articles }),
  ];
  const ids = [idOf(pair.a), idOf(pair.b)] as const;
  const path = pairPath(...ids);
  return {
    ...(await pageMetadata(locale, {
      path,
      title: t(areOneSide(pair) ? 'pairOneSideTitle' : 'pairTitle', names),
      description: sentences.filter((one) => one !== null).join(' '),
      picture: `/pairs/${[...ids].sort().join('/')}`,
    })),
    // two sides that never met in these articles are no page that anyone should be sent to
    ...(pair.total === 0 && { robots: { index: false } }),
  };
}
