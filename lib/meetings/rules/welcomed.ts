import { spell } from '@/lib/bengali/letters';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { placeOf } from '../place/where';
import { peopleDoneTo } from '../sides/done-to';
import { isPosted } from '../sides/posted';
import { visit } from '../visit';

/** Someone was welcomed in a city of another state, whoever it was that welcomed them: they went there. */
export const welcomed: MeetingRule = {
  id: 'welcomed',
  example: 'বেইজিংয়ে লালগালিচা সংবর্ধনা পেলেন পুতিন; দিল্লিতে পুতিনকে উষ্ণ অভ্যর্থনা জানানো হয়েছে',
  find(context) {
    const { frame, day } = context;
    const { chunks } = frame.clause;
    // a word of welcome alone may be one for news of them
    if (chunks[frame.head]?.letters.startsWith('স্বাগত') || isGrammar(chunks[frame.verb + 1], 'no'))
      return null;
    const place = placeOf(frame);
    const guests = guestsOf(context).filter(
      ({ person, index }) =>
        person && stateOf(person, day) !== place?.country && !isPosted(chunks[index], person),
    );
    const found = place?.city && guests.length ? visit(context, guests, [place], welcomed.id) : null;
    return found?.status === 'cancelled' ? null : found;
  },
};

/** জানানো হয়, দেওয়া হয়েছে */
const GIVEN = new RegExp(`^(?:জানানো|${spell('দেওয়া')}|${spell('দেয়া')}|করা)(?: |$)`, 'u');

/** "ক-কে … জানানো হয়": whom it was given to; "… পেলেন ক": who got it. */
function guestsOf({ frame }: RuleContext): Party[] {
  const next = frame.clause.chunks[frame.head + 1];
  if (isFrameWord(next, 'receiving')) return frame.subjects.filter(({ person }) => person);
  return GIVEN.test(next?.letters ?? '') ? peopleDoneTo(frame) : [];
}
