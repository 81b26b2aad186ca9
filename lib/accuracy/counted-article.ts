import { z } from 'zod/mini';
import { webAddress } from '@/lib/page/web-address';
import { count, FIELDS, LISTS, Mistake } from './measured';

/** Noughts are left out of the file. */
const some = z._default(count, 0);
const Hits = z.prefault(z.strictObject({ right: some, wrong: some, missed: some }), {});
const Share = z.prefault(z.strictObject({ right: some, of: some }), {});

const each = <Key extends string, Part>(keys: readonly Key[], part: Part) =>
  Object.fromEntries(keys.map((key) => [key, part])) as Record<Key, Part>;

/** What was counted of one annotated article, with what leads to it, and no word of its text or title. */
export const CountedArticle = z.strictObject({
  /** As its annotations have it. */
  id: z.string(),
  /** The label that it came with; null where it has none. */
  publisher: z._default(z.nullable(z.string()), null),
  /** Its publisher's page, `http` or `https`; null where none is known. */
  url: z._default(
    z.nullable(z.string().check(z.refine((url) => webAddress(url) !== null, { error: 'no web address' }))),
    null,
  ),
  /** Its id in a graph that it was imported into from the same file; null where it was not read. */
  articleId: z._default(z.nullable(z.string()), null),
  /** It was not there or not taken: nothing of it was found. */
  unread: z._default(z.boolean(), false),
  lists: z.prefault(z.strictObject(each(LISTS, Hits)), {}),
  fields: z.prefault(z.strictObject(each(FIELDS, Share)), {}),
  days: z.prefault(z.strictObject({ given: some, invented: some }), {}),
  notHeld: z.prefault(z.strictObject({ told: some, readAsHeld: some }), {}),
  grounds: z.prefault(
    z.strictObject({ meetings: some, withoutSentence: some, people: some, unnamed: some }),
    {},
  ),
  mistakes: z._default(z.array(Mistake), []),
});

/** The file of a set that `npm run bench -- accuracy` keeps: its articles in the order of their annotations. */
export const CountedArticles = z.array(CountedArticle);

export type CountedArticle = z.infer<typeof CountedArticle>;
