'use client';

import { createContext, useContext } from 'react';

/** A form of the filter that follows every change of its fields. */
export interface LiveFormState {
  /** The leader whom the URL asks for now; the page itself may still be on its way. */
  leader: string | null;
  /** Writes a field to the URL at once; null empties it. */
  change: (field: 'leader', value: string | null) => void;
}

export const LiveForm = createContext<LiveFormState | null>(null);

/** The form that a field stands in; null where it is sent by hand. */
export const useLiveForm = (): LiveFormState | null => useContext(LiveForm);
