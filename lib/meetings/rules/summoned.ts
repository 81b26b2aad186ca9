import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { type Party, stateParty } from '../frame/party';
import { placeAt } from '../place/place-at';
import { addressedGroup } from '../sides/addressed';
import { isEnvoy, isPosted } from '../sides/posted';
import { sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** An envoy is called to those in office where he is posted. */
export const summoned: MeetingRule = {
  id: 'summoned',
  example: 'ঢাকায় নিযুক্ত ভারতের হাইকমিশনার প্রণয় ভার্মাকে তলব করেছে পররাষ্ট্র মন্ত্রণালয়',
  find(context) {
    const { frame, day } = context;
    const envoys = envoysIn(frame);
    const own = envoys.map(({ person, state }) => (person ? stateOf(person, day) : state));
    // "তলব করার দাবি জানিয়েছেন", "তলব না করায়"
    const doing = frame.clause.chunks[frame.head + 1];
    const asked =
      doing?.letters === TO_BE_DONE && isFrameWord(frame.clause.chunks[frame.head + 2], 'asked-for');
    if (!envoys.length || asked || isGrammar(doing, 'no') || isCalledHome(frame, own)) return null;
    const callers = frame.subjects.filter(({ official, state, person }) => {
      const of = person ? stateOf(person, day) : state;
      return of !== null && !own.includes(of) && (official || state !== null);
    });
    const host = callers.length ? callers : postIn(frame, own);
    const sides = sidesOf([...envoys, ...host], context);
    return host.length ? candidateAt(context, 'talks', summoned.id, sides) : null;
  },
};

const TO_BE_DONE = 'করার';

/** "ভারতের হাইকমিশনার প্রণয় ভার্মাকে", "মিয়ানমারের রাষ্ট্রদূতকে": whoever is called, where it is an envoy. */
const envoysIn = ({ clause: { chunks }, from, head }: Frame): Party[] =>
  addressedGroup(chunks, from, head).filter(({ person, index }) =>
    person ? isPosted(chunks[index], person) : isEnvoy(chunks[index]?.office?.title ?? ''),
  );

/** "দিল্লিতে নিযুক্ত বাংলাদেশের হাইকমিশনারকে ঢাকায় তলব": he is called home, and meets his own. */
const isCalledHome = ({ clause: { chunks }, from, head }: Frame, own: readonly (string | null)[]): boolean =>
  chunks.slice(from, head).some((chunk, i) => {
    const place =
      chunk.case === 'locative' && !isFrameWord(chunks[from + i + 1], 'posted') ? placeAt(chunk) : null;
    return place !== null && own.includes(place.country);
  });

/** "ঢাকায় নিযুক্ত …কে", "ঢাকায় ভারতের হাইকমিশনারকে": the state where they are. */
function postIn({ clause: { chunks }, from, head }: Frame, own: readonly (string | null)[]): Party[] {
  const at = chunks.findIndex(
    (chunk, i) => i >= from && i < head && chunk.case === 'locative' && placeAt(chunk) !== null,
  );
  const country = placeAt(chunks[at])?.country;
  return country && !own.includes(country) ? [stateParty(country, at)] : [];
}
