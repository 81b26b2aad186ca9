import { z } from 'zod/mini';

/** What an article holds several of: each of them is found or missed, and what is found is right or wrong. */
export const LISTS = ['leaders', 'countries', 'meetings', 'wholeMeetings'] as const;
export type List = (typeof LISTS)[number];

/** What is told of an article, of a leader, or of a meeting that was found: right or not. */
export const FIELDS = [
  'published',
  'credit',
  'leaderState',
  'leaderTitle',
  'kind',
  'status',
  'date',
  'dateWhereTold',
  'country',
  'city',
  'participants',
  'sides',
  'evidence',
] as const;
export type Field = (typeof FIELDS)[number];

/** Ways of being wrong. `kind` and `status` also say which was told and which was read. */
export const MISTAKES = [
  'meeting-missed',
  'meeting-wrong',
  'kind',
  'status',
  'date-missed',
  'date-less-exact',
  'date-more-exact',
  'date-wrong',
  'country-of-place-missed',
  'country-of-place-wrong',
  'city',
  'participants-missed',
  'participants-too-many',
  'participants-others',
  'sides-missed',
  'sides-too-many',
  'sides-others',
  'evidence',
  'leader-missed',
  'leader-wrong',
  'leader-twice',
  'leader-state',
  'leader-title',
  'country-missed',
  'country-wrong',
  'published',
  'credit-missed',
  'credit-wrong',
] as const;
export type MistakeKind = (typeof MISTAKES)[number];

export const count = z.int().check(z.nonnegative());
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const Hits = z.object({ right: count, wrong: count, missed: count });
const Share = z.object({ right: count, of: count });
export const Mistake = z.object({
  what: z.enum(MISTAKES),
  told: z.optional(z.string()),
  read: z.optional(z.string()),
  count,
});

/** The reader held against the annotations of a set of articles: counts alone, no word of an article. */
const MeasuredSet = z.object({
  /** The name of its gold file: `dev` of `dev.gold.jsonl`. */
  name: z.string(),
  articles: count,
  /** Articles of the gold file that were not there or not taken; they count as articles of which nothing was found. */
  unread: count,
  measuredOn: day,
  readerVersion: z.string(),
  lists: z.record(z.enum(LISTS), Hits),
  fields: z.record(z.enum(FIELDS), Share),
  /** Days given to the meetings that were found, and those of them that the article does not tell. */
  days: z.object({ given: count, invented: count }),
  /** Meetings found that the article tells as not held (yet), and those of them that were read as held. */
  notHeld: z.object({ told: count, readAsHeld: count }),
  /** All meetings given, those of them without a sentence of the article; all who take part, those whom it does not name. */
  grounds: z.object({ meetings: count, withoutSentence: count, people: count, unnamed: count }),
  /** The most frequent first. */
  mistakes: z.array(Mistake),
});

/** The file that `npm run bench -- accuracy` keeps. */
export const Measured = z.object({ sets: z.array(MeasuredSet) });

export type Hits = z.infer<typeof Hits>;
export type Share = z.infer<typeof Share>;
export type Mistake = z.infer<typeof Mistake>;
export type MeasuredSet = z.infer<typeof MeasuredSet>;
/** What is counted of an article, and of a set. */
export type Counts = Pick<MeasuredSet, 'lists' | 'fields' | 'days' | 'notHeld' | 'grounds' | 'mistakes'>;
export type Measured = z.infer<typeof Measured>;
