import { useTranslations } from 'next-intl';

/** By which rule a report was found: what kind of words it goes by; the id in the rules' own list where it is all there is. */
export function RuleLine({ rule }: { rule: string }) {
  const t = useTranslations('meeting');
  const words = useTranslations('rule');
  const known = words.has(rule as Parameters<typeof words.has>[0]);
  return (
    <p className="pt-1 text-fine text-quiet">
      {t('rule')} {known ? words(rule as Parameters<typeof words>[0]) : <code>{rule}</code>}
    </p>
  );
}
