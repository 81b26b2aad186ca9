import { createHash } from 'node:crypto';
import type { MeetingReport } from '@/lib/reading';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twelve letters (60 bits) of the SHA-256 of the parts: short enough for an address, long enough to stay apart. */
function shortHash(...parts: string[]): string {
  const bytes = createHash('sha256').update(parts.join('\n')).digest();
  return Array.from(bytes.subarray(0, 12), (byte) => LETTERS[byte & 31]).join('');
}

/** @param key what names the article from one import to the next (`CleanArticle.key`) */
export const articleId = (key: string): string => `a-${shortHash(key)}`;

/** The whole SHA-256 of an article's text, hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The ids of an article's reports, in their order. Made from the article and from who meets how, never from words or
 * offsets, so that a correction elsewhere in the text moves no report; two alike are told apart by which stands first.
 */
export function reportIds(article: string, reports: readonly MeetingReport[]): string[] {
  const keys = reports.map((report) =>
    [report.kind, people(report).join(' '), [...report.countries].sort().join(' ')].join('\n'),
  );
  const first = (index: number) => reports[index]?.evidence[0]?.start ?? 0;
  return keys.map((key, index) => {
    const alike = keys
      .flatMap((other, at) => (other === key ? [at] : []))
      .sort((a, b) => first(a) - first(b));
    const earlier = alike.indexOf(index);
    return `r-${shortHash(article, key, ...(earlier > 0 ? [String(earlier)] : []))}`;
  });
}

const people = (report: MeetingReport) => report.participants.map((one) => one.leader).sort();

/** A meeting is called after the report that founds it; after any of its reports it can be found. */
export const meetingIdOf = (reportId: string): string => `m-${reportId.slice(2)}`;
/** Whether an id is a meeting's, by its shape. */
export const isMeetingId = (id: string): boolean => MEETING_ID.test(id);
const MEETING_ID = new RegExp(`^m-[${LETTERS}]{12}$`);

export const reportIdOf = (meetingId: string): string => `r-${meetingId.slice(2)}`;
