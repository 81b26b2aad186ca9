import { useFormatter } from 'next-intl';
import type { ReactNode } from 'react';
import type { Mistake } from '@/lib/accuracy/measured';
import { CellLabel } from './cell-label';

interface Props {
  made: readonly Mistake[];
  /** Makes a link of the number. */
  number?: (words: string) => ReactNode;
  /** What they are. */
  children?: ReactNode;
}

/** A cell with how many mistakes were made, on a phone as wide as what they are asks for. */
export function MistakesMade({ made, number = (words) => words, children }: Props) {
  const format = useFormatter();
  const count = made.reduce((sum, { count }) => sum + count, 0);
  return (
    <td className={count > 0 ? 'font-semibold max-md:col-span-2' : 'text-quiet'}>
      <CellLabel of="mistakes" />
      {count > 0 ? number(format.number(count)) : format.number(count)}
      {count > 0 && children}
    </td>
  );
}
