import { blockOf } from '@/lib/identity/block';
import { eachCall } from '@/lib/identity/each-call';
import { eachVisit } from '@/lib/identity/each-visit';
import { articleId, reportIds } from '@/lib/identity/ids';
import type { IdentifiedReport } from '@/lib/identity/report';
import type { MeetingReport, Reading } from '@/lib/reading';

/** A report as it is written: its node's properties, and whom and what it names. */
export interface ReportRow {
  props: Record<string, string | number | string[] | number[] | null> & { id: string; block: string };
  participants: IdentifiedReport['participants'];
  countries: string[];
  organisations: string[];
  /** The country in which it was; at most one. */
  heldIn: string[];
}

/** What is written of an article's reports, in the order of the reading; of a journey to several states a visit to each, and so of a call. */
export function reportRows(reading: Reading): ReportRow[] {
  const article = articleId(reading.article.key);
  const reports = reading.reports
    .flatMap((report) => eachVisit(report, reading))
    .flatMap((report) => eachCall(report, reading));
  const ids = reportIds(article, reports);
  return reports.map((report, index) => {
    const identified = identifiedReport(ids[index] as string, article, reading, report);
    const { id, kind, status, reportedOn, participants, countries, organisations } = identified;
    const { date, place, evidence, rule } = report;
    return {
      props: {
        id,
        block: blockOf(identified),
        kind,
        status,
        date: date?.edtf ?? null,
        earliest: date?.earliest ?? null,
        latest: date?.latest ?? null,
        basis: date?.basis ?? null,
        phrase: date?.phrase.text ?? null,
        phraseStart: date?.phrase.start ?? null,
        phraseEnd: date?.phrase.end ?? null,
        dateRule: date?.rule ?? null,
        reportedOn,
        cityId: place?.city?.id ?? null,
        city: place?.city?.name ?? null,
        cityEn: place?.city?.nameEn ?? null,
        rule,
        evidenceStarts: evidence.map((span) => span.start),
        evidenceEnds: evidence.map((span) => span.end),
        // engines count letters differently, so the sentences are cut here
        evidence: evidence.map((span) => reading.article.text.slice(span.start, span.end)),
      },
      participants,
      countries,
      organisations,
      heldIn: place?.country ? [place.country] : [],
    };
  });
}

function identifiedReport(
  id: string,
  article: string,
  { article: { published } }: Reading,
  report: MeetingReport,
): IdentifiedReport {
  const { kind, status, date, reportedOn, place, participants, countries, organisations } = report;
  return {
    id,
    article,
    published: published?.day ?? null,
    kind,
    status,
    date: date && { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: date.basis },
    reportedOn: date ? null : reportedOn,
    place: { city: place?.city?.id ?? null, country: place?.country ?? null },
    participants,
    countries: [...countries].sort(),
    organisations: [...organisations].sort(),
  };
}
