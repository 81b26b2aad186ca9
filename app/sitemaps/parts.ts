import { SITE_SECTIONS, type SiteSection } from '@/graph/queries/sitemap';

/** Pages a file; each has an address in either language, and a sitemap may hold 50,000. */
export const PART_SIZE = 5000;

/** The lists and what belongs to no one in the graph; one file, before the others. */
export const FIXED = 'pages';

export interface Part {
  section: SiteSection;
  /** From 1. */
  number: number;
}

/** The names of a section's files: `leaders-1.xml`, `leaders-2.xml`. */
export const partNames = (section: SiteSection, pages: number): string[] =>
  Array.from({ length: Math.ceil(pages / PART_SIZE) }, (_, index) => `${section}-${index + 1}.xml`);

/** What a file's name asks for; null where it is none of ours. */
export function partNamed(name: string): Part | null {
  const [, asked, number] = /^([a-z-]+)-([1-9]\d{0,4})\.xml$/.exec(name) ?? [];
  const section = SITE_SECTIONS.find((one) => one === asked);
  return section ? { section, number: Number(number) } : null;
}
