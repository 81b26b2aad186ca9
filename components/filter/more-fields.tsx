'use client';

import { type ReactNode, useState } from 'react';

interface Props {
  /** Whether one of the fields narrows what is shown: then they are seen. */
  narrowed: boolean;
  summary: string;
  children: ReactNode;
}

/** Fields that are folded away until one is asked for; taking the last choice back leaves them as the reader had them. */
export function MoreFields({ narrowed, summary, children }: Props) {
  const [open, setOpen] = useState(narrowed);
  const [before, setBefore] = useState(narrowed);
  if (narrowed !== before) {
    setBefore(narrowed);
    if (narrowed) setOpen(true);
  }
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className="mt-1">
      <summary className="w-fit min-h-8 py-1 text-small text-quiet hover:text-accent">{summary}</summary>
      {children}
    </details>
  );
}
