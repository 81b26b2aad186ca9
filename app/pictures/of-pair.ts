import { getTranslations } from 'next-intl/server';
import { heldAndRest } from '@/app/share/held-and-rest';
import { dayAndPlace } from '@/app/share/last-meeting';
import { maybeTwice } from '@/app/share/maybe-twice';
import { sideNames } from '@/app/share/pair';
import { joinNames } from '@/components/locale/name-in';
import type { Pair, Side } from '@/graph/queries/pair';
import type { DateLocale } from '@/lib/time/display';
import type { Picture } from './picture';

const flagOf = (side: Side) => (side.is === 'leader' ? side.leader.speaksFor : side.country.code);

/** A pair's picture: both flags and names, how often they met, when last. */
export async function pairPicture(pair: Pair, locale: DateLocale): Promise<Picture> {
  const [site, t, page, states, words, twice] = await Promise.all([
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'picture' }),
    getTranslations({ locale, namespace: 'pair' }),
    getTranslations({ locale, namespace: 'countryPair' }),
    getTranslations({ locale, namespace: 'met' }),
    maybeTwice(pair.byStatus.held, pair.heldWithoutDate, locale),
  ]);
  const isOfStates = pair.a.is === 'country' && pair.b.is === 'country';
  const { a, b } = sideNames(pair, locale);
  const flags = [pair.a, pair.b].flatMap((side) => flagOf(side) ?? []);
  return {
    name: site('name'),
    promise: site('promise'),
    kicker: isOfStates
      ? states('kicker')
      : page('kicker', { of: pair.a.is === pair.b.is ? 'leaders' : 'mixed' }),
    flags: [...new Set(flags)],
    title: joinNames([a, b], locale),
    facts: [
      t('met', { ...heldAndRest(pair.byStatus, words), countries: 0 }),
      ...twice,
      ...(pair.last ? [t('last', { when: dayAndPlace(pair.last, locale) })] : []),
      t('rests', { articles: pair.coverage.articles }),
    ],
    quote: null,
  };
}
