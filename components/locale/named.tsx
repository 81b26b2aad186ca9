import { useLocale } from 'next-intl';
import { type Bilingual, nameIn } from './name-in';

/** A name on a page; a Bengali one on an English page says so to screen readers. */
export function Named({ of }: { of: Bilingual }) {
  const locale = useLocale();
  if (locale === 'en' && of.nameEn === null) return <span lang="bn">{of.name}</span>;
  return nameIn(locale, of);
}
