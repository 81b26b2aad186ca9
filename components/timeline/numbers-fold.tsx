import type { ComponentProps } from 'react';
import { NumbersTable } from './numbers-table';

/** The bars as numbers, folded away beneath them. */
export function NumbersFold(props: ComponentProps<typeof NumbersTable>) {
  return (
    <details className="pb-2 not-open:print:hidden">
      <summary className="w-fit min-h-8 py-1 text-small text-quiet hover:text-accent">
        {props.words.table}
      </summary>
      <NumbersTable {...props} />
    </details>
  );
}
