import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CleanArticle } from '@/lib/page/clean-article';
import { readPage } from '@/lib/page/read-page';
import { isRefusal, printRefusal } from '@/lib/page/refusal';

const Meeting = z.strictObject({
  kind: z.enum(['talks', 'call', 'visit', 'summit']),
  status: z.enum(['held', 'planned', 'proposed', 'cancelled']),
  date: z.string().nullable(),
  /** Words that the date's phrase holds; null where none is asked for. */
  phrase: z.string().nullable(),
  reportedOn: z.string().nullable(),
  place: z.strictObject({ city: z.string().nullable(), country: z.string() }).nullable(),
  /** Leader id → role; null where either would do. */
  participants: z.record(z.string(), z.enum(['participant', 'visitor', 'host']).nullable()),
  countries: z.array(z.string()),
  organisations: z.array(z.string()),
  /** The beginning of the sentence that states it. */
  evidence: z.string(),
  /** Fair readers differ on whether it is a meeting: it may be there, and if so as described. */
  optional: z.boolean().default(false),
});

/** What a person reads in one article; see `tests/articles/<slug>/expected.json`. */
export const Expected = z.strictObject({
  title: z.string().nullable(),
  published: z.strictObject({ day: z.string(), basis: z.string() }).nullable(),
  credit: z.string().nullable(),
  firstWords: z.string(),
  lastWords: z.string(),
  paragraphs: z.number(),
  leaders: z.array(
    z.strictObject({
      id: z.string(),
      /** The forms under which the body names the person, without case endings. */
      forms: z.array(z.string()),
      title: z.string(),
      country: z.string(),
    }),
  ),
  countries: z.array(z.string()),
  /** Neither asked for nor wrong. */
  optionalCountries: z.array(z.string()).default([]),
  organisations: z.array(z.string()),
  meetings: z.array(Meeting),
  /** Words, which of their occurrences as whole words, kind, target. */
  mentions: z.array(z.tuple([z.string(), z.number(), z.string(), z.string()])),
  /** Words in which nobody and no state is named, whatever they look like. */
  silent: z.array(z.string()),
});

export type Expected = z.infer<typeof Expected>;

const HERE = 'tests/articles';

/** The golden articles: `seeds/articles/<slug>.txt` and what a person reads in it. */
export const golden = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    slug: name,
    expected: Expected.parse(JSON.parse(readFileSync(`${HERE}/${name}/expected.json`, 'utf8'))),
  }));

/** The clean article of a seed. */
export function seedArticle(slug: string): CleanArticle {
  const file = `seeds/articles/${slug}.txt`;
  const read = readPage(readFileSync(file), file);
  if (isRefusal(read)) throw new Error(printRefusal(read));
  const [article, ...others] = read;
  if (!article || others.length > 0) throw new Error(`${file}: one article was expected`);
  return article;
}
