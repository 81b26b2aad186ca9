import { parseFeed } from 'feedsmith';

/** An item of a feed, RSS or Atom, in one form. */
export interface FeedItem {
  id: string | null;
  url: string | null;
  title: string | null;
  published: string | null;
  /** HTML or plain text. */
  content: string;
}

/** A feed's items, and whose feed it is. */
export interface Feed {
  title: string | null;
  items: FeedItem[];
}

const text = (value: unknown): string | null =>
  (typeof value === 'string' && value.replace(/\s+/gu, ' ').trim()) || null;

/** The items of the formats that newspapers use; null for other formats. Throws for what is no feed. */
export function feedIn(xml: string): Feed | null {
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
