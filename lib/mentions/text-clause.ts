import { spell } from '@/lib/bengali/letters';
import { type EntrySet, NO_ENTRIES, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Span } from '@/lib/span';
import { MARK } from '@/lib/words/meant';
import { withoutAsides } from './asides';
import type { Chunk, Clause } from './chunk';
import { TextChunk } from './text-chunk';
import type { Tokens } from './token-table';
import type { Unit, Units } from './units';

/** A sentence that joins its tokens to chunks when they are asked for. */
export class TextClause implements Clause {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly kinds: number;
  readonly roles: number;
  private joined: Chunk[] | null = null;

  /**
   * @param place where it stands; `after` is where the sentence before it ends
   * @param here the place that এখানে means; null where nothing tells it
   */
  constructor(
    private readonly text: string,
    sentence: Span,
    private readonly place: { index: number; paragraph: number; after: number },
    private readonly own: { tokens: Tokens; from: number; to: number },
    readonly named: boolean,
    private readonly units: Units,
    private readonly here: EntrySet | null,
  ) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.index = place.index;
    this.paragraph = place.paragraph;
    let [all, roles] = [0, 0];
    for (let t = own.from; t < own.to; t++) {
      const kinds = own.tokens.kindsAt(t);
      all |= kinds;
      if ((kinds & TYPE_BITS.grammar) !== 0) roles |= own.tokens.entriesAt(t).roles;
    }
    this.kinds = all;
    this.roles = roles;
  }

  get chunks(): Chunk[] {
    this.joined ??= withoutAsides(this.join());
    return this.joined;
  }

  private join(): Chunk[] {
    const { tokens, from, to } = this.own;
    const units = this.units.between(this.place.after, this.end);
    const chunks: Chunk[] = [];
    let u = 0;
    for (let t = from; t < to; ) {
      const start = tokens.startAt(t);
      while (u < units.length && (units[u] as Unit).start < start) u++;
      const unit = units[u];
      if (unit?.start !== start) {
        if (!isShortened(tokens, t, this.text)) chunks.push(chunkOf(tokens, t, this.text, this.here));
        t++;
        continue;
      }
      const entries = unit.end === tokens.endAt(t) ? tokens.entriesAt(t) : NO_ENTRIES;
      chunks.push(TextChunk.ofUnit(this.text, unit, entries));
      while (t < to && tokens.startAt(t) < unit.end) t++;
      u++;
    }
    return chunks;
  }
}

/** "মি. ওবামা": the full stop of a short form parts nothing. */
const isShortened = (tokens: Tokens, index: number, text: string): boolean =>
  text.charCodeAt(tokens.startAt(index)) === FULL_STOP &&
  index > 0 &&
  tokens.endAt(index - 1) === tokens.startAt(index) &&
  (tokens.kindsAt(index - 1) & TYPE_BITS.honorific) !== 0;
const FULL_STOP = '.'.charCodeAt(0);

function chunkOf(tokens: Tokens, index: number, text: string, here: EntrySet | null): Chunk {
  const [start, end, meant] = [tokens.startAt(index), tokens.endAt(index), tokens.meantAt(index)];
  if (meant === MARK) return TextChunk.ofMark(text, start);
  const stemEnd = start + meant.stem;
  if (here && text.slice(start, end) === HERE)
    return new TextChunk(text, start, stemEnd, end, 'locative', null, here, false);
  const { verb } = meant;
  const unknown = verb === null && meant.entries.length === 0;
  return new TextChunk(text, start, stemEnd, end, meant.case, null, verb ?? meant.entries, unknown);
}

const HERE = spell('এখানে');
