import { useLocale, useTranslations } from 'next-intl';
import { nameIn } from '@/components/locale/name-in';
import type { MeetingPlace } from '@/graph/queries/names';
import { OnlyThose } from './only-those';

interface Props {
  /** As the filter names it: a place's id, a country's code, or `none`. */
  id: string;
  /** Null where no place is told, or none of that id is known. */
  place: MeetingPlace | null;
  /** The same list without it. */
  without: string;
}

/** Of a form whose meetings are of one place: which it is, and the way out of it. */
export function PlaceChosen({ id, place, without }: Props) {
  const t = useTranslations('filter');
  const map = useTranslations('map');
  const locale = useLocale();
  const named = place?.city ?? place?.country;
  const name =
    named && (place?.city ? nameIn(locale, named) : map('countryAlone', { country: nameIn(locale, named) }));
  return (
    <OnlyThose name="place" value={id} without={without} wayOut={t('everyPlace')}>
      {t('place', { place: name ?? (id === 'none' ? t('nowhere') : id) })}
    </OnlyThose>
  );
}
