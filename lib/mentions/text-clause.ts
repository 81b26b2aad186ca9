import { NO_ENTRIES } from '@/lib/lexicon/entry-set';
import type { Span } from '@/lib/span';
import { withoutAsides } from './asides';
import type { Chunk, Clause } from './chunk';
import { TextChunk } from './text-chunk';
import type { Token } from './tokens';
import type { Unit } from './units';
import { unlistedVerb } from './unlisted-verb';

/** A sentence that joins its tokens to chunks when they are asked for. */
export class TextClause implements Clause {
  readonly start: number;
  readonly end: number;
  readonly types: number;
  readonly roles: number;
  readonly named: boolean;
  private joined: Chunk[] | null = null;

  constructor(
    private readonly text: string,
    sentence: Span,
    readonly index: number,
    readonly paragraph: number,
    private readonly tokens: readonly Token[],
    private readonly units: readonly Unit[],
  ) {
    this.start = sentence.start;
    this.end = sentence.end;
    let [types, roles] = [0, 0];
    for (const { entries } of tokens) {
      types |= entries.types;
      roles |= entries.roles;
    }
    this.types = types;
    this.roles = roles;
    this.named = units.some((unit) => unit.person !== null || unit.office !== null);
  }

  get chunks(): Chunk[] {
    this.joined ??= withoutAsides(this.join());
    return this.joined;
  }

  private join(): Chunk[] {
    const { text, tokens, units } = this;
    const chunks: Chunk[] = [];
    let u = 0;
    for (let t = 0; t < tokens.length; ) {
      const token = tokens[t] as Token;
      while (u < units.length && (units[u] as Unit).start < token.start) u++;
      const unit = units[u];
      if (unit?.start !== token.start) {
        chunks.push(chunkOf(token, text));
        t++;
        continue;
      }
      const entries = unit.end === token.end ? token.entries : NO_ENTRIES;
      const chunk = new TextChunk(text, { ...unit, entries, mark: null }, false);
      const { person, mention, office, date } = unit;
      chunks.push(Object.assign(chunk, { person, mention, office, date }));
      while (t < tokens.length && (tokens[t] as Token).start < unit.end) t++;
      u++;
    }
    return chunks;
  }
}

function chunkOf(token: Token, text: string): Chunk {
  if (token.mark || token.entries.length) return new TextChunk(text, token, false);
  const verb = unlistedVerb(text, token.start, token.end);
  return verb ? new TextChunk(text, token, false, verb) : new TextChunk(text, token, true);
}
