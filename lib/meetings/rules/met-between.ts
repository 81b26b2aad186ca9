import type { MeetingRule } from '../candidate';
import { headOf } from '../head';
import { sideCount, sidesOf } from '../sides';
import { placeOf } from '../where';
import { candidateAt } from './candidate-at';

/** A contact of those in the genitive: between them, or theirs. */
export const metBetween: MeetingRule = {
  id: 'met-between',
  example: 'ভারত ও পাকিস্তানের পররাষ্ট্রমন্ত্রীদের মধ্যে বৈঠক হয়েছে; ট্রাম্প ও পুতিনের বৈঠক',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head || (head.kind !== 'talks' && head.kind !== 'call')) return null;
    const parties = [...frame.owners, ...frame.between];
    if (!parties.length) return null;
    // "জেনেভায় ইরান ও যুক্তরাষ্ট্রের আলোচনা চলছে": talk of two states, where it tells the city, is a sitting
    const sitting = head.id === 'talking' && parties.every((party) => party.state) && placeOf(frame)?.city;
    if (head.strength === 'weak' && !sitting) return null;
    const named = parties.some((party) => party.person || party.both === 'people');
    const attending = named ? [] : frame.subjects.filter((party) => party.person);
    const sides = sidesOf([...attending, ...parties], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, head.kind, metBetween.id, sides);
  },
};
