import { hasBengali, noBengali } from './bengali-text';
import { bodyOf } from './body';
import type { CleanArticle } from './clean-article';
import { findCredit } from './credit';
import { furnitureOf } from './furniture';
import { type Line, linesOf } from './lines';
import { publishedDay } from './published-day';
import { type Refusal, refusal } from './refusal';
import { titleIn } from './title';

/** Where the header ends: before the first paragraph that is no furniture; at the page's end where there is none. */
function headerEnd(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.prose && furnitureOf(line, null) === null);
  return first < 0 ? lines.length : first;
}

/**
 * A page saved as plain text → its article: title, stamps, body and what stands around it told apart line by line.
 * The body's lines keep their letters; lines that are not the article's are left out.
 * @param file the file's name, for refusals
 * @param key what names the article from one import to the next
 */
export function readTextFile(text: string, file: string, key: string): CleanArticle | Refusal {
  if (!hasBengali(text)) return noBengali(file);
  const lines = linesOf(text);
  const header = lines.slice(0, headerEnd(lines));
  const at = titleIn(header);
  const title = header[at]?.text ?? null;
  // without a single paragraph all that follows the title is the body: a headline with a line or two
  const start = header.length < lines.length ? header.length : at + 1;
  const { paragraphs, rest } = bodyOf(lines.slice(start), title);
  if (paragraphs.length === 0 && title === null)
    return refusal(
      'no-body',
      file,
      'No paragraph of an article was found: only menus, headlines or labels.',
      'Give the text of the article, its paragraphs on lines of their own.',
    );
  const body = paragraphs.length > 0 ? paragraphs.join('\n') : (title ?? '');
  const aboveTitle = lines.slice(0, Math.max(at, 0));
  const belowTitle = at < 0 ? [] : lines.slice(at + 1, Math.max(start, at + 1));
  return {
    key,
    title,
    publisher: null,
    url: null,
    published: publishedDay({ aboveTitle: at < 0 ? header : aboveTitle, belowTitle, body, rest }),
    credit: findCredit(body),
    text: body,
  };
}
