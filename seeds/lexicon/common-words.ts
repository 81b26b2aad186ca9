import { z } from 'zod';
import data from './common-words.json' with { type: 'json' };

/** Everyday words, as they stand in texts, that are no part of a person's name: a name ends before one. */
export const commonWords: readonly string[] = z.array(z.string().min(1)).parse(data);
