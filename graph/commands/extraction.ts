import type { MeetingReport, Reading } from '@/lib/reading';

/** What `npm run extract` prints of one article: a line of JSON that scorers and other programs read. */
export interface Extraction {
  /** The file's name, with the line where a file holds several articles. */
  source: string;
  published: string | null;
  credit: string | null;
  leaders: { name: string; aliases: string[]; title: string | null; country: string | null }[];
  countries: string[];
  meetings: ExtractedMeeting[];
}

export interface ExtractedMeeting {
  kind: string;
  status: string;
  /** EDTF; null where only the day of the news is told: that is `reportedOn`. */
  date: string | null;
  reportedOn: string | null;
  /** Names as in `leaders`. */
  participants: string[];
  countries: string[];
  /** The city as the article spells it. */
  place: { city: string | null; country: string | null } | null;
  evidence: { text: string }[];
}

function extractedMeeting(reading: Reading, report: MeetingReport): ExtractedMeeting {
  const nameOf = (id: string) => reading.leaders.find((leader) => leader.id === id)?.name ?? id;
  return {
    kind: report.kind,
    status: report.status,
    date: report.date?.edtf ?? null,
    reportedOn: report.reportedOn,
    participants: report.participants.map(({ leader }) => nameOf(leader)),
    countries: report.countries,
    place: report.place && { city: report.place.city?.told ?? null, country: report.place.country },
    evidence: report.evidence.map(({ start, end }) => ({ text: reading.article.text.slice(start, end) })),
  };
}

/** A reading in the form of the extract command. */
export const extractionOf = (reading: Reading, source: string): Extraction => ({
  source,
  published: reading.article.published?.day ?? null,
  credit: reading.article.credit?.text ?? null,
  leaders: reading.leaders.map(({ name, aliases, title, country }) => ({ name, aliases, title, country })),
  countries: reading.countries,
  meetings: reading.reports.map((report) => extractedMeeting(reading, report)),
});
