import { z } from 'zod';
import { loadRecords } from './load';
import data from './outlets.json' with { type: 'json' };

const word = z.string().trim().min(1);

/** A news agency, paper, broadcaster or site that other papers credit. */
export const Outlet = z.strictObject({
  /** As newspapers print it most, without case ending. */
  name: word,
  nameEn: word,
  /** ISO code of the state whose offices it names without the state; null where it writes for all. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  aliases: z.array(word).default([]),
  /** Its names of one word mean other things too (ডন, তাস, তাসনিম): outlets only beside what says so. */
  alsoAWord: z.boolean().default(false),
});

export type Outlet = z.infer<typeof Outlet>;

export const outlets = loadRecords('outlets.json', Outlet, data);
