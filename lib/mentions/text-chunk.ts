import type { GrammaticalCase } from '@/lib/bengali/endings';
import { type EntrySet, NO_ENTRIES } from '@/lib/lexicon/entry-set';
import type { Chunk } from './chunk';
import type { Unit } from './units';

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

  constructor(
    text: string,
    start: number,
    stemEnd: number,
    end: number,
    grammatical: GrammaticalCase,
    mark: string | null,
    entries: EntrySet,
    unknown: boolean,
  ) {
    this.text = text;
    this.start = start;
    this.stemEnd = stemEnd;
    this.end = end;
    this.case = grammatical;
    this.mark = mark;
    this.entries = entries;
    this.unknown = unknown;
  }

  static ofMark(text: string, at: number): TextChunk {
    return new TextChunk(text, at, at + 1, at + 1, 'nominative', text.charAt(at), NO_ENTRIES, false);
  }

  static ofUnit(text: string, unit: Unit, entries: EntrySet): TextChunk {
    const chunk = new TextChunk(text, unit.start, unit.stemEnd, unit.end, unit.case, null, entries, false);
    chunk.person = unit.person;
    chunk.mention = unit.mention;
    chunk.office = unit.office;
    chunk.date = unit.date;
    return chunk;
  }

  get letters(): string {
    this.cut ??= this.text.slice(this.start, this.end);
    return this.cut;
  }

  get word(): string | null {
    return this.unknown ? this.letters : null;
  }
}
