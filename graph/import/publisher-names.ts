import { spell } from '@/lib/bengali/letters';
import { outlets } from '@/seeds/lexicon/outlets';

const NAMES = new Map(
  outlets.flatMap(({ name, nameEn, aliases }) =>
    [name, nameEn, ...aliases].map((form) => [keyOf(form), { bn: name, en: nameEn }] as const),
  ),
);

/**
 * What a paper is called in either language, by whatever its page calls itself (Prothom Alo, prothomalo.com, প্রথম আলো).
 * @returns nulls for a paper that the lexicon lacks
 */
export function publisherNames(publisher: string | null): { bn: string | null; en: string | null } {
  return (publisher && NAMES.get(keyOf(publisher))) || { bn: null, en: null };
}

function keyOf(name: string): string {
  return spell(name)
    .toLowerCase()
    .replace(/^(দৈনিক|the|daily) /u, '')
    .replace(/\.com$/u, '')
    .replace(/[\s.'-]/gu, '');
}
