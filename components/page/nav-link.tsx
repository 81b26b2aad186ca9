'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { plainPath } from '@/components/locale/local-path';

/** A link of the main menu that knows whether the reader stands in its section. @param section `/leaders`, … */
export function NavLink({ href, section, children }: { href: string; section: string; children: ReactNode }) {
  const path = plainPath(usePathname());
  const current = section === '/' ? path === '/' : path === section || path.startsWith(`${section}/`);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      className="inline-flex min-h-11 min-w-6 items-center justify-center border-b-2 border-transparent no-underline hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
    >
      {children}
    </Link>
  );
}
