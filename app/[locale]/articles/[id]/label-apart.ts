import type { NamedArticle } from '@/graph/queries/names';
import { publisherNames } from '@/lib/page/publisher-names';

type Labelled = Pick<NamedArticle, 'publisher' | 'paper' | 'publisherHow'>;

/** The label that an article came with, where it tells no paper, only guesses it, or names another than its address. */
export function labelApart({ publisher, paper, publisherHow }: Labelled): string | null {
  const says = !paper || publisherHow || publisherNames(publisher).paper !== paper;
  return publisher && says ? publisher : null;
}
