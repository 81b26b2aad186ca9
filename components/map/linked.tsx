import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';

/** Puts a link around words of a message; the words alone where there is nothing to lead to. */
export const linked = (href: string | null) => (words: ReactNode) =>
  href === null ? words : <LocalLink href={href}>{words}</LocalLink>;
