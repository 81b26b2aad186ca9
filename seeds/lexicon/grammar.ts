import { z } from 'zod';
import grammarData from './grammar-words.json' with { type: 'json' };
import meetingData from './meeting-words.json' with { type: 'json' };
import statusData from './status-words.json' with { type: 'json' };
import verbData from './verbs.json' with { type: 'json' };

const forms = z.array(z.string().trim().min(1)).min(1);

/** Words that name a contact. `strong` stands alone, `weak` needs two sides beside it, `verb` also a verb of doing. */
const Head = z.strictObject({
  id: z.string(),
  kind: z.enum(['talks', 'call', 'visit', 'summit']),
  strength: z.enum(['strong', 'weak', 'verb']),
  forms,
  /** Where the word alone says it: সফররত. */
  status: z.enum(['held']).optional(),
});
export const MeetingWords = z.strictObject({ heads: z.array(Head), falseFriends: forms });

/** Closed-class words that join, point and stand for people and states. */
export const GrammarRole = z.enum([
  'with',
  'between',
  'and',
  'he',
  'he-oblique',
  'they',
  'both',
  'two-states',
  'that-state',
  'there',
  'this',
  'i',
  'no',
  'former',
  'capital-of',
  'office-filler',
  'institution',
  'delegation',
  'welcome',
  'invitation',
  'motion',
  'plain-motion',
  'departure',
  'namesake',
  'habit',
  'kin',
  'having',
  'entourage',
  'side-led',
  'said',
  'news',
  'now',
]);
export const GrammarWords = z.record(GrammarRole, forms);

/** Words near a contact that tell whether it was held. */
export const StatusWords = z.record(z.enum(['cancelled', 'proposed', 'planned', 'held']), forms);
/** Finite verb forms by what they tell of time; the simple present is newspapers' past. */
export const VerbForms = z.strictObject({
  past: forms,
  future: forms,
  /** What a word that the lexicon lacks ends with where it is such a verb. */
  pastEndings: forms,
  futureEndings: forms,
  /** Words that end so and are none. */
  notVerbs: forms,
});

export type MeetingHead = z.infer<typeof Head>;
export type GrammarRole = z.infer<typeof GrammarRole>;

export const meetingWords = MeetingWords.parse(meetingData);
export const grammarWords = GrammarWords.parse(grammarData);
export const statusWords = StatusWords.parse(statusData);
export const verbForms = VerbForms.parse(verbData);
