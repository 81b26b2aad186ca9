import type { DateMention } from '@/lib/dates/date-mention';
import type { Span } from '@/lib/span';
import type { OfficePhrase, Person, PersonMention } from './person';
import type { Token } from './tokens';

/** A stretch of a sentence as the meeting rules see it: a person with their office, a date, a word, a mark. */
export interface Chunk extends Omit<Token, 'meant' | 'kinds'> {
  /** Who is named here: by name, by office or by a pronoun. */
  person: Person | null;
  mention: PersonMention | null;
  /** The office that stands here, whether or not anyone is known to hold it. */
  office: OfficePhrase | null;
  date: DateMention | null;
  /** For দেশটি and প্রতিনিধিদলটি: ISO code of the state named last before it, or whose officials were told of last. */
  pointsAt: string | null;
  /** Its letters as mapped. */
  readonly letters: string;
  /** The same where the lexicon knows nothing of it; else null. */
  readonly word: string | null;
}

/** A sentence and its chunks. */
export interface Clause extends Span {
  index: number;
  /** Number of its paragraph, from 0. */
  paragraph: number;
  /** `KIND_BITS` and `ROLE_BITS` of all its tokens: what is not in them no chunk of it has. */
  kinds: number;
  roles: number;
  /** Whether someone is named in it, by name or by office. */
  named: boolean;
  /** Cut when first asked for: most sentences are never asked. */
  readonly chunks: Chunk[];
}
