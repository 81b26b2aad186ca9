import { useLocale, useTranslations } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import { joint } from '@/components/locale/name-in';

/** Says which words of the query are nobody's name; nothing where all are. */
export function UnknownWords({ words }: { words: string[] }) {
  const t = useTranslations('searchPage');
  const locale = useLocale();
  if (words.length === 0) return null;
  const quoted = words.map((word, index) => (
    <span key={word}>
      {joint(index, words.length, locale)}
      <q lang={langOf(word)}>{word}</q>
    </span>
  ));
  return <p className="max-w-[52rem] pb-2 text-small">{t.rich('unknown', { words: () => quoted })}</p>;
}
