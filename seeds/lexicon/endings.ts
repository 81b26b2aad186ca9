import { z } from 'zod';
import data from './endings.json' with { type: 'json' };

const form = z.string().min(1);

/** What Bengali glues to a noun, by the case it makes, and the particles that may follow any of them. */
export const Endings = z.strictObject({
  endings: z.array(
    z.strictObject({
      case: z.enum(['nominative', 'genitive', 'accusative', 'locative', 'attributive']),
      forms: z.array(form),
    }),
  ),
  particles: z.array(form),
});

export type GrammaticalCase = z.infer<typeof Endings>['endings'][number]['case'];

export const endings = Endings.parse(data);
