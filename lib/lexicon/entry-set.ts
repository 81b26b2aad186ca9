import { GrammarRole } from '@/seeds/lexicon/grammar';
import type { Entry } from './entry';

/** What one form may mean, with the kinds of it in bits, so that most questions are answered without looking. */
export interface EntrySet extends ReadonlyArray<Entry> {
  /** `TYPE_BITS` of its entries. */
  readonly types: number;
  /** `ROLE_BITS` of its grammar entries. */
  readonly roles: number;
  /** Whether the rest of the text has to say what is meant: a place that may be a person, a name of two states. */
  readonly doubtful: boolean;
}

const TYPES: readonly Entry['type'][] = [
  'country',
  'place',
  'organisation',
  'title',
  'two-of',
  'honorific',
  'leader',
  'head',
  'false-friend',
  'grammar',
  'status',
  'verb',
];
/** @throws an Error where there are more names than a number has bits: two would be told by one */
function bits<K extends string>(names: readonly K[]): Record<K, number> {
  if (names.length > 32)
    throw new Error(`${names.length} kinds do not fit into the 32 bits of a number; merge some`);
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<K, number>;
}

export const TYPE_BITS = bits(TYPES);
export const ALL_TYPES = (1 << TYPES.length) - 1;
/** Roles fit into one number: there are no more than 32. */
export const ROLE_BITS = bits(GrammarRole.options);

export function entrySet(entries: readonly Entry[]): EntrySet {
  let types = 0;
  let roles = 0;
  for (const entry of entries) {
    types |= TYPE_BITS[entry.type];
    if (entry.type === 'grammar') roles |= ROLE_BITS[entry.role];
  }
  const states = new Set(
    entries.map((entry) => (entry.type === 'country' ? entry.code : '')).filter(Boolean),
  );
  const doubtful = states.size > 1 || entries.some((entry) => entry.type === 'place' && entry.doubt !== null);
  return Object.assign([...entries], { types, roles, doubtful });
}

/** What marks and unknown words mean. */
export const NO_ENTRIES = entrySet([]);
