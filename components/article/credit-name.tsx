import { useLocale } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import type { NamedArticle } from '@/graph/queries/names';

/** Whom an article credits: in its own words, on an English page by the English name where the lexicon knows it. */
export function CreditName({ of: { credit, creditEn } }: { of: Pick<NamedArticle, 'credit' | 'creditEn'> }) {
  const name = (useLocale() === 'en' && creditEn) || credit;
  return name && <span lang={langOf(name)}>{name}</span>;
}
