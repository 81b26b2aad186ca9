import { useLocale, useTranslations } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import { joint } from '@/components/locale/name-in';
import { localDigits } from '@/lib/time/display';

/** Says which words of the query are nobody's name; nothing where all are. */
export function UnknownWords({ words }: { words: string[] }) {
  const t = useTranslations('searchPage');
  const locale = useLocale();
  if (words.length === 0) return null;
  // the words are in the letters of search, where digits are Latin
  const said = words.map((word) => localDigits(word, locale));
  return (
    <p className="max-w-[52rem] pb-2 text-small">
      {t.rich('unknown', { words: () => <Quoted words={said} /> })}
    </p>
  );
}

/** Says which words look like a day and tell no certain time, so that nothing was narrowed by them; nothing where none do. */
export function UnclearTimes({ words }: { words: string[] }) {
  const t = useTranslations('searchPage');
  if (words.length === 0) return null;
  return (
    <p className="max-w-[52rem] pb-2 text-small">
      {t.rich('unclear', { words: () => <Quoted words={words} /> })}
    </p>
  );
}

function Quoted({ words }: { words: string[] }) {
  const locale = useLocale();
  return words.map((word, index) => (
    <span key={word}>
      {joint(index, words.length, locale)}
      <q lang={langOf(word)}>{word}</q>
    </span>
  ));
}
