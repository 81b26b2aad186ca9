'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface Quiet {
  is: boolean;
  keep: (quiet: boolean) => void;
}

const QuietContext = createContext<Quiet>({ is: false, keep: () => {} });

/** A page whose status lines hold their tongue while something plays by itself: nobody can listen to one a second. */
export function QuietPage({ children }: { children: ReactNode }) {
  const [is, keep] = useState(false);
  const quiet = useMemo(() => ({ is, keep }), [is]);
  return <QuietContext value={quiet}>{children}</QuietContext>;
}

/** Keeps the page quiet while something plays. */
export function useQuietWhile(playing: boolean): void {
  const { keep } = useContext(QuietContext);
  useEffect(() => {
    keep(playing);
    return () => keep(false);
  }, [keep, playing]);
}

export const useIsQuiet = (): boolean => useContext(QuietContext).is;
