import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { MaybeTwice } from '@/components/meeting/maybe-twice';
import { type ByStatus, inAll, partedByHeld } from '@/lib/filter/by-status';

/** The lists of what a panel counts; null where no page has just these. */
export interface PanelLinks {
  list: string | null;
  held: string | null;
  /** Of those held, the ones of which nobody tells when. */
  withoutDate: string | null;
  undated: string | null;
}

/** Tags of a sentence that make its numbers links. */
type Ways = Record<
  'tolist' | 'toheld' | 'toties' | 'tonotmet' | 'toundated',
  (words: ReactNode) => ReactNode
>;

interface Props {
  links: PanelLinks;
  /** How many were held, and of how many of these no article tells when. */
  held: number;
  withoutDate: number;
  /** The sentence, given its tags. */
  children: (ways: Ways) => ReactNode;
}

/** How many meetings the chosen one has, how many of them were held and with how many, each number a link to what it counts. */
export function PanelCounts({ links, held, withoutDate, children }: Props) {
  const to = (href: string | null) => (words: ReactNode) =>
    href ? <LocalLink href={href}>{words}</LocalLink> : words;
  // within the page: the panel's own lists of ties
  const within = (id: string) => (words: ReactNode) => <a href={`#${id}`}>{words}</a>;
  return (
    <>
      <p className="pt-1 text-small text-quiet">
        {children({
          ...{ tolist: to(links.list), toheld: to(links.held), toundated: to(links.undated) },
          ...{ toties: within('ties'), tonotmet: within('not-met') },
        })}
      </p>
      <MaybeTwice held={held} withoutDate={withoutDate} href={links.withoutDate} />
    </>
  );
}

/** The numbers of the sentence: meetings, those held, whom they were held with and whom not. */
export function countsSaid(counts: ByStatus, ties: readonly { counts: ByStatus }[]) {
  const meetings = inAll(counts);
  const { held } = counts;
  const { met, notMet } = partedByHeld(ties);
  const told = held === meetings ? 'all' : held === 0 ? 'none' : 'some';
  return { meetings, held, told, met: met.length, notMet: notMet.length };
}
