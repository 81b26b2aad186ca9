import { parseHTML } from 'linkedom';
import { hasBengali, noBengali } from '../bengali-text';
import { paragraphsOf } from '../body';
import type { CleanArticle } from '../clean-article';
import { findCredit } from '../credit';
import { blockText } from '../html/block-text';
import { linesOf } from '../lines';
import { bodyDay } from '../published/body-day';
import { paperZone } from '../published/paper-zone';
import { readStamp } from '../published/stamp-day';
import { type Refusal, refusal } from '../refusal';
import { type Feed, type FeedItem, feedIn } from './feed-formats';

/** The text of a fragment of HTML. */
function fragmentText(html: string): string {
  const { document } = parseHTML('<!doctype html><body></body>');
  document.body.innerHTML = html;
  return blockText(document.body);
}

function readItem(item: FeedItem, publisher: string | null, file: string, fallbackKey: string) {
  const paragraphs = paragraphsOf(linesOf(fragmentText(item.content)), item.title);
  const body = paragraphs.join('\n') || (item.title ?? '');
  if (!hasBengali(body)) return noBengali(file);
  const stamp = item.published ? readStamp(item.published, paperZone(publisher, item.url)) : null;
  return {
    key: item.url ?? item.id ?? fallbackKey,
    title: item.title,
    publisher,
    url: item.url,
    published: stamp ? { day: stamp.day, basis: 'feed' as const, phrase: stamp.text } : bodyDay(body),
    credit: findCredit(body),
    text: body,
  } satisfies CleanArticle;
}

/**
 * A feed → its items as articles, each taken or refused by itself. An item without a text has its title for one.
 * @param file the feed's name; its items are `file[0]`, `file[1]` …
 */
export function readFeed(xml: string, file: string, stem: string): (CleanArticle | Refusal)[] {
  let feed: Feed | null = null;
  try {
    feed = feedIn(xml);
  } catch {
    // told below
  }
  if (!feed)
    return [refusal('not-a-feed', file, 'This is no RSS or Atom feed.', 'Give the address of the feed.')];
  const { title, items } = feed;
  if (items.length === 0)
    return [refusal('empty', file, 'The feed has no items.', 'Give a feed with articles in it.')];
  return items.map((item, at) => readItem(item, title, `${file}[${at}]`, `${stem}-${at + 1}`));
}
