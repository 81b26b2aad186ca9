'use client';

import { usePathname, useSearchParams } from 'next/navigation';

/** On paper alone: where the page is found, and of which day it is. @param day a whole phrase */
export function PrintLine({ address, day }: { address: string; day: string }) {
  const query = useSearchParams().toString();
  return (
    <p className="hidden print:block">
      <bdi lang="zxx">{address + usePathname() + (query && `?${query}`)}</bdi> · {day}
    </p>
  );
}
