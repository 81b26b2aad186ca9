'use client';

import { createContext, type ReactNode, useContext } from 'react';

export interface FaultWords {
  title: string;
  what: string;
  again: string;
  home: string;
  /** The path of the first page in the reader's language. */
  homePath: string;
}

const Words = createContext<FaultWords | null>(null);

/** Hands the words of the error page, which has to be a client component, down from the server. */
export function FaultWordsProvider({ words, children }: { words: FaultWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** @returns null outside the layout that provides them */
export const useFaultWords = (): FaultWords | null => useContext(Words);
