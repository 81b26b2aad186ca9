import type { LeaderRecord, OrganisationRecord, PlaceRecord, TitleRecord } from '@/seeds/lexicon';
import type { GrammarRole, MeetingHead } from '@/seeds/lexicon/grammar';

/** What a form of the lexicon stands for; one form may stand for several. */
export type Entry =
  | { type: 'country'; code: string; form: 'name' | 'adjective' | 'metonym'; common: boolean }
  | { type: 'place'; place: PlaceRecord; doubt: 'common-word' | 'person-name' | null }
  | { type: 'organisation'; organisation: OrganisationRecord; summit: boolean }
  | { type: 'title'; title: TitleRecord }
  | { type: 'two-of'; title: TitleRecord }
  | { type: 'honorific'; kind: string }
  | { type: 'leader'; leader: LeaderRecord; form: 'full' | 'short' | 'famous' }
  | { type: 'head'; head: MeetingHead }
  | { type: 'false-friend' }
  | { type: 'grammar'; role: GrammarRole }
  | { type: 'status'; status: 'cancelled' | 'proposed' | 'planned' | 'held' }
  | { type: 'verb'; tense: 'past' | 'future' };

export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>;
