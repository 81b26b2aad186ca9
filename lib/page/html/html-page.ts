import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { hasBengali, noBengali } from '../bengali-text';
import type { CleanArticle } from '../clean-article';
import { findCredit } from '../credit';
import { stampLine } from '../furniture/stamp-line';
import { type Line, linesOf } from '../lines';
import { articleInLines } from '../page-lines';
import { type Refusal, refusal } from '../refusal';
import { blockText } from './block-text';
import { pageFacts } from './page-facts';
import { isReadable } from './page-size';

/** An article has a stamp or two; a page that lists articles has one for each. */
const STAMPS_OF_A_LIST = 3;

const isList = (lines: readonly Line[]): boolean =>
  lines.filter((line) => stampLine.applies(line, null)).length >= STAMPS_OF_A_LIST;

const noBody = (file: string): Refusal =>
  refusal(
    'no-body',
    file,
    'No article was found in the page.',
    'Give the page of one article, or its text as .txt.',
  );

/** The lines of the part of the page that Readability takes for the article. It changes the document. */
function articleLines(document: Document): Line[] {
  const content = new Readability(document, { serializer: (root) => blockText(root) }).parse()?.content;
  return linesOf(content ?? '');
}

/**
 * A page → its article: what it tells of itself in its data, and the body without menus, teasers and boxes.
 * @param html the page's text, whatever stands in it; scripts are never run
 * @param key names the article where the page has no address of its own
 */
export function readHtmlPage(html: string, file: string, key: string): CleanArticle | Refusal {
  let facts: ReturnType<typeof pageFacts>;
  let lines: Line[];
  try {
    const { document } = parseHTML(html);
    if (!isReadable(document)) return noBody(file);
    facts = pageFacts(document);
    lines = articleLines(document);
  } catch {
    // no page at all
    return noBody(file);
  }
  if (!facts.article && isList(lines))
    return refusal(
      'list-of-articles',
      file,
      'The page lists articles; it is none itself.',
      'Give the page of one of the articles.',
    );
  const { body, title, published } = articleInLines(lines, facts.title);
  if (body === null) return noBody(file);
  if (!hasBengali(body)) return hasBengali(html) ? noBody(file) : noBengali(file);
  return {
    key: facts.url ?? key,
    title,
    publisher: facts.publisher,
    url: facts.url,
    published: facts.published ?? published,
    credit: findCredit(body),
    text: body,
  };
}
