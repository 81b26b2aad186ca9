import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { inState } from '../place/place-at';
import { placeOf } from '../place/where';
import { peopleDoneTo } from '../sides/done-to';
import { isPosted } from '../sides/posted';
import { visit } from '../visit';

/** The host receives the guest: it adds the host to the visit, and tells of the visit where nothing else does. */
export const welcome: MeetingRule = {
  id: 'welcome',
  example: 'পুতিনকে বিমানবন্দরে স্বাগত জানান কিম; গ্রিস শুক্রবার এথেন্সে অভ্যর্থনা জানায় হাফতারকে',
  find(context) {
    const { frame, day } = context;
    const guests = peopleDoneTo(frame).filter(
      // "হাইকমিশনারকে স্বাগত জানিয়ে": one who is posted there does not come on a visit
      ({ person, index }) => person && !isPosted(frame.clause.chunks[index], person),
    );
    const guest = guests[0]?.person;
    const hosts = frame.subjects.flatMap((party) =>
      party.person && party.person !== guest ? [party.person] : [],
    );
    const host = hosts[0];
    const place = placeOf(frame);
    // a state by itself only where it is done in a city of its own, and not said there: "প্রস্তাবকে স্বাগত জানায় ভারত", "মস্কোয় এক বিবৃতিতে"
    const said = frame.clause.chunks.some(
      (chunk) => isGrammar(chunk, 'news') || isFrameWord(chunk, 'message'),
    );
    const own =
      !said &&
      frame.subjects.some(({ state, person }) => !person && state !== null && state === place?.country);
    const country = host ? stateOf(host, day) : own && place?.city ? place.country : null;
    if (!guest || !country) return null;
    // "নবনির্বাচিত প্রধানমন্ত্রীকে স্বাগত জানিয়েছেন": with no place, and of nobody who came, it only congratulates
    const only = frame.clause.chunks[frame.head]?.letters.startsWith(WELCOME);
    if (host && only && place?.country !== country && !isWhereTheyCame(context) && !hasCome(context, guest))
      return null;
    const at = place?.country === country ? place : inState(country);
    const told = at?.country ? visit(context, guests, [at], welcome.id) : null;
    // "মোদিকে স্বাগত জানাচ্ছে না": who is not welcome may come all the same
    if (told?.status === 'cancelled' || isGrammar(frame.clause.chunks[frame.verb + 1], 'no')) return null;
    return (
      told && {
        ...told,
        people: [...told.people, ...hosts.map((person) => ({ person, role: 'host' as const }))],
      }
    );
  },
};

/** বিমানবন্দরে, প্রাসাদে, "লালগালিচা বিছিয়ে" */
const isWhereTheyCame = ({ frame: { clause } }: RuleContext): boolean =>
  clause.chunks.some((chunk) => isFrameWord(chunk, 'airport', 'building') || CARPET.test(chunk.letters));
const CARPET = /^(লালগালিচা|লাল গালিচা|গার্ড|তোপধ্বনি|দরজা)/u;

/** Whether a contact of theirs was told shortly before. */
const hasCome = ({ found, frame: { clause } }: RuleContext, guest: Person): boolean =>
  found.some(
    (told) => clause.index - told.clause.index <= NEAR && told.people.some(({ person }) => person === guest),
  );
const NEAR = 3;
const WELCOME = 'স্বাগত';
