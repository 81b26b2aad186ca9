import { useLocale } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import type { NamedArticle } from '@/graph/queries/names';
import type { DateLocale } from '@/lib/time/display';

type Published = Pick<NamedArticle, 'publisher' | 'publisherBn' | 'publisherEn'>;

/** A paper's name in a language where the lexicon knows the paper, else as its page has it; null where none is told. */
export const publisherIn = (
  locale: DateLocale,
  { publisher, publisherBn, publisherEn }: Published,
): string | null => (locale === 'bn' ? publisherBn : publisherEn) ?? publisher;

/** The same with the language that it is in. */
export function PublisherName({ of }: { of: Published }) {
  const name = publisherIn(useLocale(), of);
  return name && <span lang={langOf(name)}>{name}</span>;
}
