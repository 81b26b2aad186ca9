import type { Person } from '@/lib/mentions/person';

/** One side of a contact: a person, or a state or organisation whose people nobody names. */
export interface Party {
  person: Person | null;
  /** ISO code of the state that they come from or stand for; null where only a person is told. */
  state: string | null;
  organisation: string | null;
  /** দুই নেতা, উভয় দেশ: two sides told before; তাঁরা: several people just told of. */
  both: 'people' | 'states' | 'them' | null;
  /** People go: a person, an office or officials, and not a bare state (which may be a cricket team). */
  official: boolean;
  index: number;
}

/** A side of which nothing is told yet. */
export const NOBODY = { person: null, state: null, organisation: null, both: null, official: false };

/** Somebody who is told in another sentence. */
export const partyElsewhere = (person: Person): Party => ({ ...NOBODY, person, official: true, index: -1 });

/** A state that a chunk names as a side, whatever else the chunk may be. */
export const stateParty = (state: string, index: number): Party => ({ ...NOBODY, state, index });
