import { bodyOf } from './body';
import type { PublishedDay } from './clean-article';
import { furnitureOf } from './furniture';
import type { Line } from './lines';
import { publishedDay } from './published-day';
import { titleIn } from './title';

/** What the lines of a page tell of its article. */
export interface PageArticle {
  title: string | null;
  /** Null where no line is the article's. */
  body: string | null;
  published: PublishedDay | null;
}

/** Where the header ends: before the first paragraph that is no furniture; at the page's end where there is none. */
function headerEnd(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.prose && furnitureOf(line, null) === null);
  return first < 0 ? lines.length : first;
}

/**
 * Tells title, stamps, body and furniture of a page apart, line by line.
 * @param known the title where the page names it elsewhere
 */
export function articleInLines(lines: readonly Line[], known: string | null = null): PageArticle {
  const header = lines.slice(0, headerEnd(lines));
  const named = known === null ? -1 : header.findIndex((line) => line.text === known);
  const at = named >= 0 ? named : titleIn(header);
  const title = known ?? header[at]?.text ?? null;
  // without a single paragraph all that follows the title is the body: a headline with a line or two
  const start = header.length < lines.length ? header.length : at + 1;
  const { paragraphs, rest } = bodyOf(lines.slice(start), title);
  const body = paragraphs.length > 0 ? paragraphs.join('\n') : null;
  const aboveTitle = at < 0 ? header : lines.slice(0, at);
  const belowTitle = at < 0 ? [] : lines.slice(at + 1, Math.max(start, at + 1));
  const published = publishedDay({ aboveTitle, belowTitle, body: body ?? '', rest });
  return { title, body, published };
}
