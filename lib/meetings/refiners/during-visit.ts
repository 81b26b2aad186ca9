import { stateOf } from '@/lib/mentions/state-of';
import { isToldNear } from './during-visit/day-of-visit';
import { isOff, isOnlyWished, isWithoutVerb } from './during-visit/only-wished';
import { visitOf } from './during-visit/visit-of-talks';
import type { Refiner } from './refiner';

/**
 * A visit and the talks held on it belong together: whom the visitor meets there is a host of the visit, and the talks
 * lie where the visit goes and, where they tell no day, in the month or on the single day of the visit.
 */
export const duringVisit: Refiner = {
  id: 'during-visit',
  example: 'কাজাখস্তানে দুই দিনের সফরে গেছেন পুতিন। … প্রেসিডেন্ট টোকায়েভের সঙ্গে বৈঠক করবেন তিনি।',
  refine(contacts, day, clauses) {
    const refined = contacts.map((contact) => ({ ...contact }));
    for (const talks of refined) {
      if (talks.kind !== 'talks' && talks.kind !== 'summit') continue;
      const visit = visitOf(talks, refined, day);
      if (!visit) continue;
      const hosts = talks.people.filter(({ person }) => stateOf(person, day) === visit.place?.country);
      const known = new Set(visit.people.map(({ person }) => person.id));
      // who was not met after all, or only asked for it, received nobody
      if (talks.kind === 'talks' && !isOnlyWished(talks, visit))
        visit.people = [
          ...visit.people,
          ...hosts
            .filter(({ person }) => !known.has(person.id))
            .map(({ person }) => ({ person, role: 'host' as const })),
        ];
      talks.place ??= visit.place;
      if (visit.status === 'planned' && isWithoutVerb(talks)) talks.status = 'planned';
      if (visit.status === 'cancelled' && isOff(talks)) talks.status = 'cancelled';
      if (!talks.date && visit.date && isToldNear(talks, visit, clauses)) talks.date = visit.date;
    }
    return refined;
  },
};
