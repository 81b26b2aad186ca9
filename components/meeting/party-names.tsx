import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import { partyNames } from './parties';
import { type MetAt, visitTo } from './visit-to';

/** The parties in a row, as a list or a heading names them, a visit by where it went; says so where the articles name nobody. */
export function PartyNames({ met }: { met: MetAt }) {
  const t = useTranslations('meeting');
  const visit = visitTo(met);
  if (visit) {
    return t.rich('visitTo', {
      to: () => <Names of={visit.to} before={({ code = 'none' }) => t('article', { code })} />,
      who: () => <Names of={visit.who} />,
    });
  }
  const names = partyNames(met);
  return names.length > 0 ? <Names of={names} /> : t('nobodyNamed');
}
