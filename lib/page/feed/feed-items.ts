import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { hasBengali, noBengali } from '../bengali-text';
import { paragraphsOf } from '../body';
import type { CleanArticle } from '../clean-article';
import { findCredit } from '../credit';
import { blockText } from '../html/block-text';
import { linesOf } from '../lines';
import { readStamp } from '../published/stamp-day';
import { type Refusal, refusal } from '../refusal';

/** An item of a feed, RSS or Atom, in one form. */
interface Item {
  id: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  /** HTML or plain text. */
  content: string;
}

/** A feed's items, and whose feed it is. */
interface Feed {
  title: string | null;
  items: Item[];
}

const text = (value: unknown): string | null =>
  (typeof value === 'string' && value.replace(/\s+/gu, ' ').trim()) || null;

/** The items of the formats that newspapers use; null for other formats. Throws for what is no feed. */
function feedIn(xml: string): Feed | null {
  const { format, feed } = parseFeed(xml);
  if (format === 'rss')
    return {
      title: text(feed.title),
      items: (feed.items ?? []).map((item) => ({
        id: text(item.guid?.value),
        url: text(item.link),
        title: text(item.title),
        published: text(item.pubDate) ?? text(item.dc?.dates?.[0]),
        content: item.content?.encoded ?? item.description ?? '',
      })),
    };
  if (format === 'atom')
    return {
      title: text(textOf(feed.title)),
      items: (feed.entries ?? []).map((entry) => ({
        id: text(entry.id),
        url: text(
          (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
        ),
        title: text(textOf(entry.title)),
        published: text(entry.published) ?? text(entry.updated),
        content: textOf(entry.content) ?? textOf(entry.summary) ?? '',
      })),
    };
  return null;
}

/** Atom's texts come as strings or as objects with their type. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  const inner = (value as { value?: unknown } | undefined)?.value;
  return typeof inner === 'string' ? inner : undefined;
};

/** The text of a fragment of HTML. */
function fragmentText(html: string): string {
  const { document } = parseHTML('<!doctype html><body></body>');
  document.body.innerHTML = html;
  return blockText(document.body);
}

function readItem(item: Item, publisher: string | null, file: string, fallbackKey: string) {
  const paragraphs = paragraphsOf(linesOf(fragmentText(item.content)), item.title);
  const body = paragraphs.join('\n') || (item.title ?? '');
  if (!hasBengali(body)) return noBengali(file);
  const stamp = item.published ? readStamp(item.published) : null;
  return {
    key: item.url ?? item.id ?? fallbackKey,
    title: item.title,
    publisher,
    url: item.url,
    published: stamp && { day: stamp.day, basis: 'feed' as const, phrase: stamp.text },
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
