import { spell } from '@/lib/bengali/letters';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { isNegated } from '../negated';
import { placeAt } from '../place/place-at';
import { joinedTalks } from './joined-talks';

/** Who was present when those sat of whom the sentence before tells. */
export const wasThere: MeetingRule = {
  id: 'was-there',
  example: 'ঢাকায় বৈঠক করেন ইউনূস ও ওয়াং ই। এ সময় পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন উপস্থিত ছিলেন',
  may: ({ clause, found }) => toldBefore(clause, found) !== null,
  find(context) {
    const { clause, head } = context.frame;
    const told = toldBefore(clause, context.found);
    if (!told || isToPress(told.clause.chunks)) return null;
    const asked = clause.chunks.some((chunk) => isFrameWord(chunk, 'whether'));
    const were = isFrameWord(clause.chunks[head + 1], 'was') && !isNegated(clause.chunks, head + 1) && !asked;
    // "ট্রাম্প বলেন, … ফোনে কথা হয়েছে। এ সময় …": as he said so
    if (isGrammar(clause.chunks[0], 'this') && told.clause.chunks.some((chunk) => isGrammar(chunk, 'said')))
      return null;
    return were && isThen(context) ? joinedTalks(context, told, wasThere.id) : null;
  },
};

/** What the sentence right before told last. */
function toldBefore({ index }: Clause, found: readonly Candidate[]): Candidate | null {
  const told = found.findLast(({ clause }) => clause.index < index);
  return told && index - told.clause.index <= 1 ? told : null;
}

/** "এ সময় …", "বৈঠকের সময় …", "বৈঠককালে …": at nothing else than that sitting. */
function isThen({ frame: { clause, head } }: RuleContext): boolean {
  const { chunks } = clause;
  const [first, second] = chunks;
  const then = (isGrammar(first, 'this') || isTalks(first)) && second?.letters.startsWith(TIME) ? 2 : 0;
  const at = then || (isTalks(first) && first?.letters.endsWith('কালে') ? 1 : 0);
  return at > 0 && chunks.slice(at, head).every((chunk) => !isElsewhere(chunk));
}

const TIME = spell('সময়');

const isTalks = (chunk: Chunk | undefined): boolean => entryOf(chunk, 'head')?.head.kind === 'talks';

/** "এক অনুষ্ঠানে", "সভায়": what else they were at; not where that is. */
export const isElsewhere = (chunk: Chunk): boolean =>
  !chunk.date &&
  !placeAt(chunk) &&
  (chunk.case === 'locative' || (chunk.word !== null && LOCATIVE.test(chunk.letters)));

const LOCATIVE = new RegExp(`${spell('(ে|ায়)')}$`, 'u');

/** "বৈঠক শেষে সাংবাদিকদের ব্রিফ করেন": who was there then heard that. */
const isToPress = (chunks: readonly Chunk[]): boolean => chunks.some(({ letters }) => PRESS.test(letters));
const PRESS = /^(সাংবাদিক|গণমাধ্যম|সংবাদ|ব্রিফ|প্রেস)/u;
