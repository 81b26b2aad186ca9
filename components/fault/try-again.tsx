'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY_MS = 15_000;

/** Asks for the page again every quarter of a minute, and at once where the reader says so. */
export function TryAgain({ label }: { label: string }) {
  const { refresh } = useRouter();
  useEffect(() => {
    const clock = setInterval(refresh, EVERY_MS);
    return () => clearInterval(clock);
  }, [refresh]);
  return (
    <button
      type="button"
      onClick={refresh}
      className="min-h-9 border border-ink px-4 hover:border-accent hover:text-accent"
    >
      {label}
    </button>
  );
}
