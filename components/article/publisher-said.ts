import type { NamedArticle } from '@/graph/queries/names';
import type { DateLocale } from '@/lib/time/display';

export type Published = Pick<NamedArticle, 'paper' | 'publisherHow' | 'publisherBn' | 'publisherEn'>;

/** Says a paper that an article's label only guesses, or one beside others: `publisher.how` of the messages. */
export type SaysHow = (how: 'likely' | 'orOther', values: { paper: string }) => string;

/** A paper's name in a language where the lexicon knows the paper, else as its label has it; null where none is told. */
export function publisherSaid(
  { paper, publisherHow, publisherBn, publisherEn }: Published,
  locale: DateLocale,
  says: SaysHow,
): string | null {
  const name = (locale === 'bn' ? publisherBn : publisherEn) ?? paper;
  return name && publisherHow ? says(publisherHow, { paper: name }) : name;
}
