import { useTranslations } from 'next-intl';

/** Says that a list is cut, and where; nothing where it is whole. */
export function ShownOf({ shown, all }: { shown: number; all: number }) {
  const t = useTranslations('shownOf');
  if (shown >= all) return null;
  return <p className="pt-2 text-small text-quiet">{t('first', { shown, all })}</p>;
}
