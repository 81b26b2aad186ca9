import { z } from 'zod';
import { hasBengali, noBengali } from './bengali-text';
import { paragraphsOf } from './body';
import type { CleanArticle, PublishedDay } from './clean-article';
import { findCredit } from './credit';
import { partCaptions } from './glued-caption';
import { headlineOf } from './headline';
import { linesOf } from './lines';
import { bodyDay } from './published/body-day';
import type { PaperZone } from './published/day-in-zone';
import { paperZone } from './published/paper-zone';
import { readStamp } from './published/stamp-day';
import { type Refusal, refusal } from './refusal';
import { withoutSecondTelling } from './told-twice';

/** Absent, null and empty all say: not told. */
const told = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

/** One article as a record. Fields beyond these are left alone. */
export const ArticleRecord = z.object({
  id: told,
  publisher: told,
  url: told,
  /** The stamp in any form that `readStamp` knows; one that it does not know tells no day. */
  published: told,
  title: told.transform(headlineOf),
  text: z.string(),
});

const REMEDY =
  'An article is an object with `text` and, if told, `id`, `publisher`, `url`, `published` and `title`, all strings.';

function publishedIn(stamp: string | null, zone: PaperZone): PublishedDay | null {
  const read = stamp === null ? null : readStamp(stamp, zone);
  return read && { day: read.day, basis: 'structured-data', phrase: read.text };
}

/**
 * One parsed record → its article.
 * @param file the file's name with the record's line, for refusals
 * @param fallbackKey names the article where the record has neither address nor id
 */
export function readRecord(record: unknown, file: string, fallbackKey: string): CleanArticle | Refusal {
  const result = ArticleRecord.safeParse(record);
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || null;
    const missing = field !== null && !(field in (record as object));
    const reason = missing ? 'is missing' : `is not as it should be (${issue?.message})`;
    const message = field ? `The field \`${field}\` ${reason}.` : 'This is not an article.';
    return refusal('unknown-shape', file, message, REMEDY, field);
  }
  const { id, publisher, url, published, title, text } = result.data;
  const told = text.trim() === '' ? (title ?? '') : text;
  if (told === '') return refusal('empty', file, 'The field `text` is empty.', REMEDY, 'text');
  if (!hasBengali(told)) return noBengali(file, 'text');
  const paragraphs = paragraphsOf(linesOf(partCaptions(told, title)), text.trim() === '' ? null : title);
  const body = withoutSecondTelling(paragraphs.join('\n') || told.trim());
  return {
    key: url ?? id ?? fallbackKey,
    title,
    publisher,
    url,
    published: publishedIn(published, paperZone(publisher, url)) ?? bodyDay(body),
    credit: findCredit(body),
    text: body,
  };
}

/** Text of a JSON file → what it holds, or a refusal that says where it breaks off. */
export function parseJson(text: string, file: string): { value: unknown } | Refusal {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 120) : String(error);
    return refusal('not-json', file, `This is not JSON: ${reason}.`, 'Mend it, or give the text as .txt.');
  }
}
