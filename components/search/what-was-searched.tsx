import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { langOf } from '@/components/locale/lang-of';
import { type Bilingual, joint } from '@/components/locale/name-in';
import { Names } from '@/components/locale/names';
import type { Found } from '@/graph/queries/search';
import { localDigits } from '@/lib/time/display';

interface Unknown {
  words: string[];
  /** They are English, so that no article has them. */
  foreign?: boolean;
}

/** Says which words of the query are nobody's name; nothing where all are. */
export function UnknownWords({ words, foreign = false }: Unknown) {
  const t = useTranslations('searchPage');
  const locale = useLocale();
  if (words.length === 0) return null;
  // the words are in the letters of search, where digits are Latin
  const said = words.map((word) => localDigits(word, locale));
  return <Note>{t.rich(foreign ? 'foreign' : 'unknown', { words: () => <Quoted words={said} /> })}</Note>;
}

/** Says which words of a long query nobody was looked for by; nothing where there are none. */
export function LeftOverWords({ words, searched }: { words: string[]; searched: number }) {
  const t = useTranslations('searchPage');
  const locale = useLocale();
  if (words.length === 0) return null;
  const said = words.map((word) => localDigits(word, locale));
  return <Note>{t.rich('leftOver', { words: () => <Quoted words={said} />, count: searched })}</Note>;
}

/** Says which words look like a day and tell no certain time, so that nothing was narrowed by them; nothing where none do. */
export function UnclearTimes({ words }: { words: string[] }) {
  const t = useTranslations('searchPage');
  if (words.length === 0) return null;
  return <Note>{t.rich('unclear', { words: () => <Quoted words={words} /> })}</Note>;
}

/** Says that nobody is known to hold the office that the query names, so that the other words alone were searched. */
export function VacantOffice({ office }: { office: Found['vacant'] }) {
  const t = useTranslations('searchPage');
  if (!office) return null;
  return (
    <Note>
      {t.rich('vacant', {
        office: () => <Quoted words={[office.words]} />,
        of: () => (office.of ? <Names of={[office.of]} within /> : null),
        state: office.of ? 'told' : 'none',
      })}
    </Note>
  );
}

/** Says who holds the office that the query names, where no article does; nothing where one does. */
export function AbsentHolder({ holder }: { holder: Found['absent'] }) {
  const t = useTranslations('searchPage');
  return holder && <Note>{t.rich('absent', { who: () => <Names of={[holder]} within /> })}</Note>;
}

/** Says that the title that stands beside somebody's name is not known to be theirs. */
export function UnheldTitle({ title }: { title: Found['unheld'] }) {
  const t = useTranslations('searchPage');
  if (!title) return null;
  return (
    <Note>
      {t.rich('unheld', {
        title: () => <Quoted words={[title.words]} />,
        who: () => <Names of={[title.who]} within />,
      })}
    </Note>
  );
}

interface Nowhere {
  places: Bilingual[];
  /** Meetings were found by the other words. */
  narrowed: boolean;
}

/** Says of which places the articles tell no meeting, so that nothing was narrowed by them; nothing where there are none. */
export function NowhereMet({ places, narrowed }: Nowhere) {
  const t = useTranslations('searchPage');
  if (places.length === 0) return null;
  return (
    <Note>
      {t.rich('nowhere', { places: () => <Names of={places} />, narrowed: narrowed ? 'yes' : 'no' })}
    </Note>
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

const Note = ({ children }: { children: ReactNode }) => (
  <p className="max-w-[52rem] pb-2 text-small">{children}</p>
);
