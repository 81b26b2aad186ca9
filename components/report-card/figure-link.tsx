import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import type { Figure } from '@/lib/accuracy/figures';
import { setPath } from './set-path';

interface Props {
  /** The set where its articles are kept; null where it was measured before they were. */
  set: string | null;
  /** All articles of the set where it is not given. */
  figure?: Figure;
  className?: string;
  children: ReactNode;
}

/** Words with a number, as a link to the articles that it counts; the words alone where these are not kept. */
export function FigureLink({ set, figure, className, children }: Props) {
  if (set === null) return children;
  return (
    <LocalLink href={setPath(set, figure)} className={className}>
      {children}
    </LocalLink>
  );
}
