import { spell } from '@/lib/bengali/letters';
import type { CleanArticle } from '@/lib/page/clean-article';
import { outletAt } from '@/lib/page/outlet-at';
import { type PublisherHow, readPublisherLabel } from '@/lib/page/publisher-label';
import { outlets } from '@/seeds/lexicon/outlets';
import { publisherWords } from '@/seeds/lexicon/publisher-words';

const NAMES = new Map(
  outlets.flatMap(({ name, nameEn, aliases }) =>
    [name, nameEn, ...aliases].map((form) => [keyOf(form), { bn: name, en: nameEn }] as const),
  ),
);
const SECTIONS = publisherWords.sections.map((section) => ` ${spell(section).toLowerCase()}`);

/** Which paper a label means, and what it is called. */
export interface PublisherNames {
  /** One name for all labels of the same paper; null where a label tells none, or many and not which. */
  paper: string | null;
  how: PublisherHow | null;
  /** Null for a paper that the lexicon lacks. */
  bn: string | null;
  en: string | null;
}

/**
 * Which paper is meant by whatever its page calls itself (Prothom Alo, prothomalo.com, প্রথম আলো), by a section of it
 * (BBC Bangla World), or by a label of a collection (bdnews24 (likely)).
 */
export function publisherNames(publisher: string | null): PublisherNames {
  const { paper, how } = readPublisherLabel(publisher);
  const known = paper === null ? null : (NAMES.get(keyOf(paper)) ?? NAMES.get(keyOf(withoutSection(paper))));
  return { paper: known?.en ?? paper, how, bn: known?.bn ?? null, en: known?.en ?? null };
}

/** The paper of an article: whose pages its own address is on, whatever its label says, else the one that the label means. */
export function publisherOf({ publisher, url }: Pick<CleanArticle, 'publisher' | 'url'>): PublisherNames {
  const outlet = outletAt(url);
  if (!outlet) return publisherNames(publisher);
  return { paper: outlet.nameEn, how: null, bn: outlet.name, en: outlet.nameEn };
}

function withoutSection(paper: string): string {
  const name = spell(paper);
  const section = SECTIONS.find((one) => name.toLowerCase().endsWith(one));
  return section ? name.slice(0, -section.length) : name;
}

function keyOf(name: string): string {
  return spell(name)
    .toLowerCase()
    .replace(/^(দৈনিক|the|daily) /u, '')
    .replace(/\.com$/u, '')
    .replace(/[\s.'-]/gu, '');
}
