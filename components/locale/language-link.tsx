'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { DateLocale } from '@/lib/time/display';
import { localPath, plainPath } from './local-path';

/** The same page in the other language. A plain link: the whole document changes its language. */
export function LanguageLink({ to, name }: { to: DateLocale; name: string }) {
  const search = useSearchParams().toString();
  const path = plainPath(usePathname()) + (search && `?${search}`);
  return (
    <a
      href={localPath(to, path)}
      lang={to}
      hrefLang={to}
      // the place on the page is known to the browser alone
      onClick={({ currentTarget }) => {
        currentTarget.hash = location.hash;
      }}
      className="inline-flex min-h-8 items-center no-underline hover:underline"
    >
      {name}
    </a>
  );
}
