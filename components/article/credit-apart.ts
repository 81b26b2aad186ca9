import type { NamedArticle } from '@/graph/queries/names';

export type Credited = Pick<
  NamedArticle,
  'credit' | 'creditEn' | 'paper' | 'publisherHow' | 'publisherBn' | 'publisherEn'
>;

/** Whether an article credits somebody whom its line does not name already: a paper's own name as its source says nothing. */
export function creditsAnother({ credit, creditEn, paper, publisherHow, ...named }: Credited): boolean {
  if (!credit) return false;
  // of a paper that is only guessed its own word is news
  if (publisherHow) return true;
  const names = [paper, named.publisherBn, named.publisherEn].filter((name) => name !== null);
  return !names.includes(credit) && !(creditEn !== null && names.includes(creditEn));
}
