import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext, ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { isNegatedIn } from '../negated';
import { ceremonyOf } from '../place/ceremony-of';
import { inState, placeAt } from '../place/place-at';
import { addressedGroup } from '../sides/addressed';
import { isEnvoy, isPosted } from '../sides/posted';
import { isServing } from '../sides/serving';
import { hasStatus } from '../status/view';
import { visit } from '../visit';
import { namesContact } from './invited';

/** Someone in office is invited to another state, by nobody who is named or by the state itself. */
export const invitedThere: MeetingRule = {
  id: 'invited-there',
  example:
    'ঢাকায় শপথ অনুষ্ঠানে মোদিকে আমন্ত্রণ জানানো হয়েছে; বেইজিংয়ে কুচকাওয়াজে আমন্ত্রণ পেয়েছেন কিম; পুতিনকে আমন্ত্রণ জানিয়েছে চীন',
  find(context) {
    const { frame, day } = context;
    const { chunks } = frame.clause;
    const asked = chunks.at(-1)?.mark === '?' || chunks.some((chunk) => isFrameWord(chunk, 'whether'));
    const doubted = chunks
      .slice(frame.head)
      .some(
        (chunk) =>
          isFrameWord(chunk, 'report', 'untrue', 'guess') ||
          hasStatus([chunk], 'cancelled') ||
          HEARD.test(chunk.letters),
      );
    if (asked || doubted || chunks.slice(frame.from, frame.head).some(namesContact)) return null;
    if (isNegatedIn(chunks, frame.head, frame.to)) return null;
    const { guests, host } = partsOf(frame) ?? { guests: [], host: null };
    const [guest] = guests;
    const home = guest && (guest.person ? stateOf(guest.person, day) : guest.state);
    if (!guest?.official || !home || isPostedAt(chunks[guest.index], guest)) return null;
    if (guest.person && !isServing(guest.person, day)) return null;
    const at = placeOfEvent(context, host, home);
    const told = at && visit(context, guests, [at], invitedThere.id);
    return told && { ...told, status: 'proposed', statusCertain: true };
  },
};

/** Who is invited, and the state that does it; null where a person does, or nobody says that it was done. */
function partsOf({ clause: { chunks }, from, head, subjects }: Frame): {
  guests: Party[];
  host: string | null;
} | null {
  const [word, verb, next] = chunks.slice(head, head + 3);
  if (word?.case !== 'nominative' || !verb) return null;
  if (isFrameWord(verb, 'receiving')) return { guests: subjects.filter(({ person }) => person), host: null };
  const guests = addressedGroup(chunks, from, head);
  // the lexicon may have both as one word
  const isDone = [verb.letters, `${verb.letters} ${next?.letters ?? ''}`].some((told) => PASSIVE.test(told));
  if (isDone) return subjects.some(({ person }) => person) ? null : { guests, host: null };
  const state = subjects.find((party) => party.state && !party.person)?.state;
  return state && BY_STATE.test(verb.letters) ? { guests, host: state } : null;
}

/** Not "জানানো হয়েছিল", of which the outcome is told elsewhere. */
const PASSIVE = new RegExp(`^${spell('(?:জানানো|দেওয়া|দেয়া|করা) (?:হয়|হয়েছে|হচ্ছে|হবে)')}$`, 'u');
/** "বলে শোনা যাচ্ছে" */
const HEARD = /^শোনা/u;
/** As a state does it, not a person. */
const BY_STATE = new RegExp(`^${spell('(?:জানিয়েছে|জানায়|জানাল|জানালো|জানাচ্ছে|দিয়েছে|করেছে)')}$`, 'u');

const isPostedAt = (chunk: Chunk | undefined, { person }: Party): boolean =>
  person ? isPosted(chunk, person) : isEnvoy(chunk?.office?.title ?? '');

/** The one foreign place in the case of place before the word, or whose ceremony it is, in the host's state where that is told; else that state. */
function placeOfEvent(context: RuleContext, host: string | null, home: string): ToldPlace | null {
  const { clause, from, head } = context.frame;
  const { chunks } = clause;
  const told = chunks.slice(from, head).flatMap((chunk) => locative(chunk) ?? []);
  const places = (told.length ? told : ceremonyBefore(context)).filter(
    ({ country }) => country !== home && (!host || country === host),
  );
  if (new Set(places.map(({ country }) => country)).size > 1) return null;
  return places.at(-1) ?? (host && host !== home ? inState(host) : null);
}

const locative = (chunk: Chunk): ToldPlace | null => (chunk.case === 'locative' ? placeAt(chunk) : null);

/** Where the ceremony is to which they are invited. */
function ceremonyBefore(context: RuleContext): ToldPlace[] {
  const { clause, from, head } = context.frame;
  const at = clause.chunks.findIndex(
    (chunk, i) => i >= from && i < head && entryOf(chunk, 'head')?.head.id === 'ceremony',
  );
  return ceremonyOf(context, at);
}
