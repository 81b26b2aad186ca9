import { readFileSync } from 'node:fs';
import { z } from 'zod';

const told = z.string().nullable();

const Leader = z.object({
  id: z.string(),
  /** The forms under which the body names the person, the fullest first. */
  names: z.array(z.string()).min(1),
  title: told,
  country: told,
  /** Neither asked for nor wrong. */
  optional: z.boolean().default(false),
});

const Meeting = z.object({
  kind: z.enum(['talks', 'call', 'visit', 'summit']),
  status: z.enum(['held', 'planned', 'proposed', 'cancelled']),
  /** Ids of `leaders`. */
  participants: z.array(z.string()),
  countries: z.array(z.string()),
  date: told,
  /** Further dates that count as right. */
  dateAlt: z.array(told).default([]),
  place: z.object({ city: told, country: told }).nullable(),
  /** The beginning of the sentence that states it best. */
  evidence: z.string(),
  optional: z.boolean().default(false),
});

/** What people understood of one article. */
const GoldArticle = z.object({
  /** The name of its file without the ending, where it is not given. */
  id: z.string().optional(),
  file: z.string(),
  published: told,
  credit: told,
  leaders: z.array(Leader),
  countries: z.array(z.string()),
  optionalCountries: z.array(z.string()).default([]),
  meetings: z.array(Meeting),
});

export type GoldLeader = z.infer<typeof Leader>;
export type GoldMeeting = z.infer<typeof Meeting>;
export type GoldArticle = z.infer<typeof GoldArticle>;

/** Reads a gold file, one article a line. @throws an Error of one sentence that names file, line and field */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [goldArticle(line, `${path}:${at + 1}`)]));
}

function goldArticle(line: string, where: string): GoldArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where}: this is not JSON.`);
  }
  const result = GoldArticle.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(
    `${where}: the field \`${issue?.path.join('.')}\` is not as it should be (${issue?.message}).`,
  );
}
