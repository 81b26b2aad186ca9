import { getTranslations } from 'next-intl/server';
import { MAYBE_TWICE } from '@/components/meeting/maybe-twice';
import type { DateLocale } from '@/lib/time/display';

/**
 * What stands beside a count of held meetings where there is little room: that one may be in it several times.
 * @param held how many are counted @param withoutDate of how many of them no article tells when @returns as many lines as have to be told: one, or none
 */
export async function maybeTwice(held: number, withoutDate: number, locale: DateLocale): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: 'met' });
  return withoutDate < MAYBE_TWICE
    ? []
    : [t('maybeTwiceShort', { all: withoutDate === held ? 'yes' : 'no', undated: withoutDate })];
}
