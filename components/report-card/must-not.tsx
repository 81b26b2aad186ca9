import { useTranslations } from 'next-intl';
import type { MeasuredSet } from '@/lib/accuracy/measured';

/** What the reader must not do, and whether it did: the rule, and what was counted. */
export function MustNot({ days, grounds, notHeld }: Pick<MeasuredSet, 'days' | 'grounds' | 'notHeld'>) {
  const t = useTranslations('mustNot');
  const rules = [
    ['day', t('counted.day', days)],
    ['sentence', t('counted.sentence', grounds)],
    ['named', t('counted.named', grounds)],
    ['held', t('counted.held', notHeld)],
  ] as const;
  return (
    <ul>
      {rules.map(([rule, counted]) => (
        <li key={rule} className="border-b border-rule py-2.5">
          <span className="block font-semibold">{t(`rule.${rule}`)}</span>
          <span className="text-small text-quiet">{counted}</span>
        </li>
      ))}
    </ul>
  );
}
