import { hasBengali, noBengali } from './bengali-text';
import type { CleanArticle } from './clean-article';
import { findCredit } from './credit';
import { linesOf } from './lines';
import { articleInLines } from './page-lines';
import { type Refusal, refusal } from './refusal';

/**
 * A page saved as plain text → its article: title, stamps, body and what stands around it told apart line by line.
 * The body's lines keep their letters; lines that are not the article's are left out. The line that names the source
 * stays as the last paragraph, so that the credit is a span of the text.
 * @param file the file's name, for refusals
 * @param key what names the article from one import to the next
 */
export function readTextFile(text: string, file: string, key: string): CleanArticle | Refusal {
  if (!hasBengali(text)) return noBengali(file);
  const { title, body, published } = articleInLines(linesOf(text));
  const told = body ?? title;
  if (told === null)
    return refusal(
      'no-body',
      file,
      'No paragraph of an article was found: only menus, headlines or labels.',
      'Give the text of the article, its paragraphs on lines of their own.',
    );
  return {
    key,
    title,
    publisher: null,
    url: null,
    published,
    credit: findCredit(told),
    text: told,
  };
}
