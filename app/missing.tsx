import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { nonexistent } from '@/app/document-status';
import { NothingHere } from '@/components/fault/nothing-here';

/** What a page shows where there is nothing at its address: Next's `notFound` has no word in the document, and leaves all to script. */
export function missing(): ReactNode {
  if (!nonexistent()) notFound();
  return (
    <>
      <meta name="robots" content="noindex" />
      <NothingHere />
    </>
  );
}
