import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { EntrySet } from '@/lib/lexicon/entry-set';
import type { Chunk } from './chunk';
import type { Token } from './tokens';
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
    { start, stemEnd, end, case: grammatical, mark }: Omit<Token, 'meant' | 'kinds' | 'entries'>,
    entries: EntrySet,
    unknown: boolean,
  ) {
    this.text = text;
    this.start = start;
    this.stemEnd = stemEnd;
    this.end = end;
    this.case = grammatical;
    this.entries = entries;
    this.mark = mark;
    this.unknown = unknown;
  }

  static ofUnit(text: string, unit: Unit, entries: EntrySet): TextChunk {
    const { start, stemEnd, end, case: grammatical, person, mention, office, date } = unit;
    const chunk = new TextChunk(text, { start, stemEnd, end, case: grammatical, mark: null }, entries, false);
    chunk.person = person;
    chunk.mention = mention;
    chunk.office = office;
    chunk.date = date;
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
