import type { MeetingRule } from '../candidate';
import { partyAt } from '../frame/party-at';
import { candidateAt } from './candidate-at';

/** Who travels with a visitor makes the visit too. */
export const entourage: MeetingRule = {
  id: 'entourage',
  example: 'পররাষ্ট্রমন্ত্রীর সফরসঙ্গী হিসেবে রয়েছেন উপদেষ্টা হুমায়ুন কবির',
  find(context) {
    const { frame } = context;
    const visitor = partyAt(frame.clause.chunks, frame.head - 1)?.person;
    const companions = frame.subjects.flatMap(({ person }) => (person && person !== visitor ? [person] : []));
    if (!visitor || !companions.length) return null;
    const people = companions.map((person) => ({ person, role: 'visitor' as const }));
    const found = candidateAt(context, 'visit', entourage.id, { people, states: [], organisations: [] });
    return { ...found, date: null, place: null, leans: true, about: [visitor] };
  },
};
