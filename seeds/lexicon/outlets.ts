import { z } from 'zod';
import { loadRecords } from './load';
import data from './outlets.json' with { type: 'json' };

const word = z.string().trim().min(1);
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)?$/);

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
  /** Its whole name is said of other things (খবরের কাগজ, a newspaper): no text means it, only a label or an address does. */
  notInText: z.boolean().default(false),
  /** Whose pages are its own, subdomains with them; with the first folder where a host is of several: bbc.com/bengali. */
  hosts: z.array(host).default([]),
});

export type Outlet = z.infer<typeof Outlet>;

export const outlets = loadRecords('outlets.json', Outlet, data);

/** Those whose names mean them in a text. */
export const outletsInText = outlets.filter(({ notInText }) => !notInText);
