import { z } from 'zod';
import data from './frame-words.json' with { type: 'json' };

/** What words around the name of a contact tell of it. Not in the matcher's tree: they mean this there alone. */
export const FrameRole = z.enum([
  'over',
  'during',
  'before',
  'undone',
  'of-others',
  'never',
  'new-subject',
  'taken-along',
  'made-by',
  'daytime',
  'belonging',
  'sideline',
  'by-phone',
  'online',
  'in-honour',
  'consent',
  'doing',
  'sitting',
  'hosting',
  'about',
  'purpose',
  'bound-for',
  'led',
  'about-to',
  'many-states',
  'various',
  'round',
  'at-first',
  'afterwards',
  'handed-to',
  'handing',
  'building',
  'since',
  'coming-to',
  'after',
  'pause',
  'within',
  'until',
  'having-done',
  'receiving',
  'by-message',
  'for-hours',
  'leading',
  'side',
  'on-the-side',
  'was',
  'present',
  'against',
  'begun',
  'apart',
  'by-reason',
  'possible',
  'having-gone',
  'besides',
  'going-on',
  'no-journey',
  'withdrawing',
  'no-state',
  'sport',
  'attending',
  'of-event',
]);
const words = z.array(z.string().trim().min(1));
/** `forms`: the whole word. `prefixes`: what the word begins with. */
const FrameWordList = z.strictObject({
  example: z.string(),
  forms: words.default([]),
  prefixes: words.default([]),
});
export const FrameWords = z.record(FrameRole, FrameWordList);

export type FrameRole = z.infer<typeof FrameRole>;

export const frameWords = FrameWords.parse(data);
