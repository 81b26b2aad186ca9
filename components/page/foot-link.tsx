'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { localPath, plainPath } from '@/components/locale/local-path';
import type { DateLocale } from '@/lib/time/display';

interface Props {
  /** Without a language. */
  path: string;
  locale: DateLocale;
  children: string;
}

/** A link at the foot of every page; on the page that it leads to nothing is left to lead to. */
export function FootLink({ path, locale, children }: Props) {
  if (plainPath(usePathname()) === path) return null;
  return (
    <Link href={localPath(locale, path)} prefetch={false} className="inline-flex min-h-9 items-center">
      {children}
    </Link>
  );
}
