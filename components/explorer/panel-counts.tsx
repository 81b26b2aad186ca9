import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';

/** The lists of what a panel counts; null where no page has just these. */
export interface PanelLinks {
  list: string | null;
  undated: string | null;
}

/** Tags of a sentence that make its numbers links. */
type Ways = Record<'tolist' | 'toties' | 'toundated', (words: ReactNode) => ReactNode>;

interface Props {
  links: PanelLinks;
  /** The sentence, given its tags. */
  children: (ways: Ways) => ReactNode;
}

/** How many meetings the chosen one has and with how many, each number a link to what it counts. */
export function PanelCounts({ links, children }: Props) {
  const to = (href: string | null) => (words: ReactNode) =>
    href ? <LocalLink href={href}>{words}</LocalLink> : words;
  // within the page: the panel's own list of ties
  const ties = (words: ReactNode) => <a href="#ties">{words}</a>;
  return (
    <p className="pt-1 text-small text-quiet">
      {children({ tolist: to(links.list), toties: ties, toundated: to(links.undated) })}
    </p>
  );
}
