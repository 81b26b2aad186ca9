import { z } from 'zod';
import data from './name-parts.json' with { type: 'json' };

/** Short words that belong to a name where they stand in one: initials and ordinals before it, links inside it. */
export const nameParts = z
  .strictObject({
    initials: z.array(z.string().min(1)),
    links: z.array(z.string().min(1)),
    ordinals: z.array(z.string().min(1)),
    /** Words of somebody's name that are mostly everyday ones: "পুতিন বিশ্বাস করেন", "মোদি কি আসছেন?". */
    alsoWords: z.array(z.string().min(1)),
    /** Words behind which a name stands in the genitive. */
    afterGenitive: z.array(z.string().min(1)),
  })
  .parse(data);
