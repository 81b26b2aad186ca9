import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { EntrySet } from '@/lib/lexicon/entry-set';
import type { Chunk } from './chunk';
import type { Token } from './tokens';

/** A chunk that cuts its letters out of the text when they are asked for. */
export class TextChunk implements Chunk {
  readonly start: number;
  readonly stemEnd: number;
  readonly end: number;
  readonly case: GrammaticalCase;
  readonly entries: EntrySet;
  readonly mark: string | null;
  person: Chunk['person'] = null;
  mention: Chunk['mention'] = null;
  office: Chunk['office'] = null;
  date: Chunk['date'] = null;
  pointsAt: string | null = null;
  private readonly text: string;
  /** Whether the lexicon knows nothing of it, and it is no mark. */
  private readonly unknown: boolean;
  private cut: string | null = null;

  constructor(text: string, token: Omit<Token, 'meant'>, unknown: boolean, entries = token.entries) {
    this.text = text;
    this.start = token.start;
    this.stemEnd = token.stemEnd;
    this.end = token.end;
    this.case = token.case;
    this.entries = entries;
    this.mark = token.mark;
    this.unknown = unknown;
  }

  get letters(): string {
    this.cut ??= this.text.slice(this.start, this.end);
    return this.cut;
  }

  get word(): string | null {
    return this.unknown ? this.letters : null;
  }
}
