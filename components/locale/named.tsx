import { useLocale, useTranslations } from 'next-intl';
import { type Bilingual, isTransliterated, nameIn } from './name-in';

/** A name on a page. On an English page one that only Bengali has is transliterated, and says so to eyes and ears. */
export function Named({ of }: { of: Bilingual }) {
  const t = useTranslations('meta');
  const locale = useLocale();
  const name = nameIn(locale, of);
  if (!isTransliterated(locale, of)) return name;
  return (
    <span title={t('transliteratedFrom', { name: of.name })}>
      <i lang="bn-Latn">{name}</i>
      <span className="sr-only"> ({t('transliterated')})</span>
    </span>
  );
}
