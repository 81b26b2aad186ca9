import type { ReactNode } from 'react';

/** A page that cannot show what was asked for: what happened, and where to go from here. */
export function FaultPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-[40rem] space-y-4 py-12 md:py-20">
      <h1 className="font-serif text-head font-semibold">{title}</h1>
      {children}
    </div>
  );
}
