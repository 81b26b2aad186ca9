import type { Quote } from '@/lib/span';

/** How the published day was found, surest first; kept so that a page can say so. */
export type PublishedBasis = 'structured-data' | 'feed' | 'header' | 'body';

/** The day on which the article was published, as far as the page itself tells. */
export interface PublishedDay {
  /** ISO day, `2025-03-16`, read where the paper is (Dhaka, or Kolkata for papers of India) if the page gives a time with a zone. */
  day: string;
  basis: PublishedBasis;
  /** The words that it was read from, as the page has them. */
  phrase: string;
}

/** One news text with what its page tells of itself. `text` is what Boithok keeps, shows and cuts spans from. */
export interface CleanArticle {
  /** What names the article from one import to the next: its address, its publisher's id, or its file's name. */
  key: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: PublishedDay | null;
  /** The agency or paper that the article credits, its name alone as the text has it. */
  credit: (Quote & { rule: string }) | null;
  /** The body: paragraphs parted by one newline, without menus, teasers, comment boxes and share buttons. */
  text: string;
}
