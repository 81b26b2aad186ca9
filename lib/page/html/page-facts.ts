import type { PublishedDay } from '../clean-article';
import type { PaperZone } from '../published/day-in-zone';
import { paperZone } from '../published/paper-zone';
import { readStamp } from '../published/stamp-day';
import { linkedArticle } from './json-ld';

/** What a page tells of its article in its head and in its marked-up data. */
export interface PageFacts {
  title: string | null;
  publisher: string | null;
  /** The canonical address, http or https. */
  url: string | null;
  published: PublishedDay | null;
  /** The page describes an article in its linked data: a surer sign than its own type, which lists have too. */
  article: boolean;
}

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/gu, ' ').trim() || null;

/** The first of the selectors' elements that has something in the attribute. */
function attribute(document: Document, name: string, ...selectors: string[]): string | null {
  for (const selector of selectors)
    for (const element of document.querySelectorAll(selector)) {
      const value = clean(element.getAttribute(name));
      if (value) return value;
    }
  return null;
}

function address(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? text : null;
}

/** A title without the paper's name behind it: `… | প্রথম আলো`. */
function withoutPaper(
  title: string | null,
  publisher: string | null,
  headlines: readonly string[],
): string | null {
  const cut = title === null ? null : /^(.+\S)\s+[|–—-]\s+([^|–—-]+)$/u.exec(title);
  if (!cut?.[1] || !cut[2]) return title;
  const [, rest, paper] = cut;
  return headlines.includes(rest) || (publisher?.includes(paper.trim()) ?? false) ? rest : title;
}

/** The time element of a page with a single article; where there are several, each may be another article's. */
const onlyTime = (document: Document): string =>
  document.querySelectorAll('article').length === 1 ? 'article time[datetime]' : 'main > time[datetime]';

/** Days of publication in the order of how surely they are the article's own. */
function publishedIn(document: Document, linked: string | undefined, zone: PaperZone): PublishedDay | null {
  const told = [
    linked,
    attribute(
      document,
      'content',
      'meta[property="article:published_time"]',
      'meta[itemprop="datePublished"]',
      'meta[name="publish-date"], meta[name="pubdate"], meta[name="date"], meta[name="dc.date"]',
      '[itemprop="datePublished"][content]',
    ),
    attribute(document, 'datetime', 'time[itemprop="datePublished"]', 'time[pubdate]', onlyTime(document)),
  ];
  for (const stamp of told) {
    const read = stamp ? readStamp(stamp, zone) : null;
    if (read) return { day: read.day, basis: 'structured-data', phrase: read.text };
  }
  return null;
}

/** Reads them from a parsed page; what is not told is null. */
export function pageFacts(document: Document): PageFacts {
  const linked = linkedArticle(document);
  const publisher =
    attribute(document, 'content', 'meta[property="og:site_name"]') ?? clean(linked?.publisher) ?? null;
  const url =
    address(attribute(document, 'href', 'link[rel="canonical"]')) ??
    address(attribute(document, 'content', 'meta[property="og:url"]'));
  const headlines = [...document.querySelectorAll('h1')].flatMap((h1) => clean(h1.textContent) ?? []);
  const shared = attribute(document, 'content', 'meta[property="og:title"]', 'meta[name="twitter:title"]');
  const headline = clean(linked?.headline) ?? shared ?? headlines[0] ?? clean(document.title);
  return {
    title: withoutPaper(headline, publisher, headlines),
    publisher,
    url,
    published: publishedIn(document, linked?.datePublished, paperZone(publisher, url)),
    article: linked !== null,
  };
}
