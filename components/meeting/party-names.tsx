import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import { partyNames } from './parties';
import { type MetAt, visitTo } from './visit-to';

/** The parties in a row, as a list or a heading names them, a visit by where it went, its hosts apart; says so where the articles name nobody. */
export function PartyNames({ met }: { met: MetAt }) {
  const t = useTranslations('meeting');
  const visit = visitTo(met);
  if (visit) {
    return t.rich('visitTo', {
      hosts: visit.hosts.length,
      to: () => <Names of={visit.to} within />,
      who: () => <Names of={visit.who} within />,
      host: () => <Names of={visit.hosts} within />,
    });
  }
  const names = partyNames(met);
  return names.length > 0 ? <Names of={names} /> : t('nobodyNamed');
}
