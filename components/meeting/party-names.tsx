import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import { type Met, partyNames } from './parties';

/** The parties in a row, as a list or a heading names them; says so where the articles name nobody. */
export function PartyNames({ met }: { met: Met }) {
  const t = useTranslations('meeting');
  const names = partyNames(met);
  return names.length > 0 ? <Names of={names} /> : t('nobodyNamed');
}
