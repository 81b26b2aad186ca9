import { NO_ENTRIES, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Span } from '@/lib/span';
import { withoutAsides } from './asides';
import type { Chunk, Clause } from './chunk';
import { TextChunk } from './text-chunk';
import type { Tokens } from './token-table';
import { entryOf, type Token } from './tokens';
import type { Unit, Units } from './units';
import { unlistedVerb } from './unlisted-verb';

/** A sentence that joins its tokens to chunks when they are asked for. */
export class TextClause implements Clause {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly kinds: number;
  readonly roles: number;
  private joined: Chunk[] | null = null;

  /** @param place where it stands; `after` is where the sentence before it ends */
  constructor(
    private readonly text: string,
    sentence: Span,
    private readonly place: { index: number; paragraph: number; after: number },
    private readonly own: { tokens: Tokens; from: number; to: number },
    readonly named: boolean,
    private readonly units: Units,
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
      const token = tokens.at(t) as Token;
      while (u < units.length && (units[u] as Unit).start < token.start) u++;
      const unit = units[u];
      if (unit?.start !== token.start) {
        if (!isShortened(tokens.at(t - 1), token)) chunks.push(chunkOf(token, this.text));
        t++;
        continue;
      }
      chunks.push(TextChunk.ofUnit(this.text, unit, unit.end === token.end ? token.entries : NO_ENTRIES));
      while (t < to && tokens.startAt(t) < unit.end) t++;
      u++;
    }
    return chunks;
  }
}

/** "মি. ওবামা": the full stop of a short form parts nothing. */
const isShortened = (before: Token | undefined, { mark, start }: Token): boolean =>
  mark === '.' && before?.end === start && entryOf(before, 'honorific') !== undefined;

function chunkOf(token: Token, text: string): Chunk {
  const { mark, entries } = token;
  const verb = mark || entries.length ? null : unlistedVerb(text, token.start, token.end);
  return new TextChunk(text, token, verb ?? entries, !mark && !entries.length && !verb);
}
