import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';

interface Props {
  /** The field that the form sends on, and its value. */
  name: string;
  value: string;
  /** Which meetings alone the list has. */
  children: ReactNode;
  /** The same list with the others, and the words that lead there. */
  without: string;
  wayOut: string;
}

/** Of a form whose list is narrowed by what no field of it shows: by what, and the way out of it. */
export function OnlyThose({ name, value, children, without, wayOut }: Props) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 pt-1">
      <input type="hidden" name={name} value={value} />
      <strong>{children}</strong>
      <LocalLink href={without}>{wayOut}</LocalLink>
    </p>
  );
}
