import { useLocale, useTranslations } from 'next-intl';
import { nameIn } from '@/components/locale/name-in';
import type { MeetingPlace } from '@/graph/queries/names';

/** A place as a title and a reader of screens says it: "মস্কো, রাশিয়া"; of a country alone that the city is not known. */
export function usePlaceName(): (place: MeetingPlace) => string {
  const t = useTranslations('map');
  const locale = useLocale();
  return ({ city, country }) => {
    const state = country ? nameIn(locale, country) : '';
    if (!city) return t('countryAlone', { country: state });
    const name = nameIn(locale, city);
    return state && state !== name ? `${name}, ${state}` : name;
  };
}
