import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';

interface Props {
  /** How the table is sorted by this column now; null where it is sorted by another. */
  order: 'ascending' | 'descending' | null;
  /** The same table sorted by this column, or the other way round. */
  href: string;
  className?: string;
  children: ReactNode;
}

/** The head of a column by which a table can be sorted: a link, and a mark where it is. */
export function SortHead({ order, href, className = '', children }: Props) {
  return (
    <th scope="col" aria-sort={order ?? undefined} className={className}>
      <LocalLink href={href} scroll={false} className="inline-flex min-h-6 min-w-6 items-center gap-1">
        {children}
        <span aria-hidden="true" className={order ? '' : 'text-edge max-[30rem]:hidden'}>
          {order === 'ascending' ? '↑' : order === 'descending' ? '↓' : '↕'}
        </span>
      </LocalLink>
    </th>
  );
}
