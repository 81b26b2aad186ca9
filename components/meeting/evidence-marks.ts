import { type Piece, pieces } from '@/components/article/paragraphs';
import type { Bilingual } from '@/components/locale/name-in';
import type { QuotedReport } from '@/graph/queries/meeting';
import type { Evidence } from '@/graph/queries/meeting-row';
import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

/** What a word of an evidence sentence can tell of a meeting, in the order in which a reader asks. */
export const TOLD_BY_WORDS = [
  ...(['participants', 'countries', 'organisations', 'date'] as const),
  ...(['place', 'countryAndPlace'] as const),
];
export type ToldByWords = (typeof TOLD_BY_WORDS)[number];

/** Whom or what the words mean, and what that is of the meeting. */
export interface Meant {
  field: Exclude<ToldByWords, 'date'>;
  of: Bilingual;
  /** The page of it; null for places. */
  path: string | null;
}

/** What a mention is of the meeting as its article tells it; null for what the report does not tell of. */
export function meantBy({ kind, target }: Mention, report: QuotedReport): Meant | null {
  const { participants, countries, organisations, place } = report;
  const found = <T extends Bilingual>(
    field: Meant['field'],
    of: T | null | undefined,
    path: string | null,
  ) => (of ? { field, of, path } : null);
  switch (kind) {
    case 'leader':
      return found(
        'participants',
        participants.find(({ id }) => id === target),
        `/leaders/${target}`,
      );
    case 'organisation':
      return found(
        'organisations',
        organisations.find(({ id }) => id === target),
        `/organisations/${target}`,
      );
    case 'place':
      return place?.city?.id === target ? found('place', place.city, null) : null;
    case 'country': {
      const side = countries.find(({ code }) => code === target);
      const there = place?.country?.code === target ? place.country : null;
      // where no nearer place is told the country is both, and the words do not say which of them
      const field = !there ? 'countries' : !side ? 'place' : place?.city ? 'countries' : 'countryAndPlace';
      return found(field, side ?? there, `/countries/${target}`);
    }
  }
}

/**
 * An evidence sentence in pieces: those that tell who, which countries, whose, where, and the words of the date. A country
 * that stands within somebody's name, or is told by its capital alone, is marked as what is nearer.
 */
export function evidencePieces(report: QuotedReport, { start, text }: Evidence): Piece[] {
  const whole = { start: 0, end: text.length };
  const own = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
  const inside = (span: Span) => span.start < whole.end && span.end > whole.start;
  const told = report.mentions.map(own).filter((one) => inside(one) && meantBy(one, report));
  const stronger = told.filter(({ kind }) => kind === 'leader' || kind === 'place');
  const covered = (one: Mention) =>
    one.kind === 'country' && stronger.some((other) => other.start <= one.start && one.end <= other.end);
  const phrases = report.phraseAt ? [own(report.phraseAt)].filter(inside) : [];
  return pieces(text, whole, { mentions: told.filter((one) => !covered(one)), phrases });
}

/** Who takes part and is named by other sentences of the article than the evidence. */
export function namedElsewhere({ participants, mentions, evidence }: QuotedReport) {
  return participants.filter(({ id }) => {
    const theirs = mentions.filter(({ kind, target }) => kind === 'leader' && target === id);
    const shown = theirs.some(({ start }) => evidence.some((one) => one.start <= start && start < one.end));
    return theirs.length > 0 && !shown;
  });
}

/** What is marked in the sentences of some reports: what a key to them has to explain. */
export function markedFields(reports: readonly QuotedReport[]): ToldByWords[] {
  const found = new Set(
    reports.flatMap((report) =>
      [...report.evidence, ...report.naming]
        .flatMap((evidence) => evidencePieces(report, evidence))
        .flatMap(({ mention, dated }): ToldByWords[] => [
          ...(dated ? ['date' as const] : []),
          ...(mention ? [meantBy(mention, report)?.field ?? []].flat() : []),
        ]),
    ),
  );
  return TOLD_BY_WORDS.filter((field) => found.has(field));
}
