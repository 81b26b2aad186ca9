import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

/** A stretch of a sentence that is marked alike throughout. */
export interface Piece extends Span {
  text: string;
  /** The innermost name that it belongs to. */
  mention: Mention | null;
  /** Names of other kinds that it belongs to as well: "ঢাকা" is a place, and stands for its state. */
  also: Mention[];
  /** It belongs to words that a date was read from. */
  dated: boolean;
}

export interface Sentence extends Span {
  pieces: Piece[];
  /** Which reports rest on it, by their place in the list of reports. */
  reports: number[];
}

/** A paragraph: its sentences, and the letters between them (`gap` before each). */
export interface Paragraph extends Span {
  sentences: (Sentence & { gap: string })[];
  /** What follows the last sentence. */
  rest: string;
}

export interface Marks {
  sentences: Span[];
  mentions: Mention[];
  /** The evidence of each report. */
  evidence: Span[][];
  /** The words that dates were read from. */
  phrases: Span[];
}

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Cuts an article's text into paragraphs, sentences and pieces that are marked alike.
 * Every letter but the newlines comes out once, in its order. Spans are UTF-16 offsets into `text`.
 */
export function paragraphs(text: string, marks: Marks): Paragraph[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line.trim() === '' ? [] : [paragraph(text, span, marks)];
  });
}

function paragraph(text: string, span: Span, marks: Marks): Paragraph {
  let at = span.start;
  const sentences = marks.sentences
    .filter((sentence) => touches(sentence, span))
    .map((sentence) => {
      const whole = { start: Math.max(at, sentence.start), end: Math.min(span.end, sentence.end) };
      const gap = text.slice(at, whole.start);
      at = whole.end;
      const reports = marks.evidence.flatMap((spans, index) =>
        spans.some((one) => touches(one, whole)) ? [index] : [],
      );
      return { ...whole, gap, reports, pieces: pieces(text, whole, marks) };
    });
  return { ...span, sentences, rest: text.slice(at, span.end) };
}

/** One sentence as pieces that are marked alike. */
export function pieces(
  text: string,
  sentence: Span,
  { mentions, phrases }: Pick<Marks, 'mentions' | 'phrases'>,
): Piece[] {
  const inside = [...mentions, ...phrases].filter((mark) => touches(mark, sentence));
  const cuts = new Set([sentence.start, sentence.end, ...inside.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts]
    .filter((cut) => sentence.start <= cut && cut <= sentence.end)
    .sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const span = { start, end: ordered[index + 1] ?? sentence.end };
    const [mention, ...further] = mentions
      .filter((one) => covers(one, span))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const others = further.filter(({ kind }) => kind !== mention?.kind);
    return {
      ...span,
      text: text.slice(span.start, span.end),
      mention: mention ?? null,
      also: others.filter(({ kind }, i) => others.findIndex((other) => other.kind === kind) === i),
      dated: phrases.some((one) => covers(one, span)),
    };
  });
}
