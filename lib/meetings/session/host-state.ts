import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { dateOf } from '../day/when';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { type Party, stateParty } from '../frame/party';
import { placeOf } from '../place/where';
import { isHosted } from './whose-session';

/** "মে মাসে সিআনে প্রথম চীন-মধ্য এশিয়া শীর্ষ সম্মেলন অনুষ্ঠিত হয়": a state's conference with the states of a region, where it tells when or where. */
export function stateWithRegion(frame: Frame): Party | null {
  const { chunks } = frame.clause;
  // মধ্য এশিয়া is one word of the lexicon or two
  const joint = [frame.head - 2, frame.head - 3].find((at) => chunks[at]?.mark === '-') ?? 0;
  const named = isFrameWord(chunks[frame.head - 1], 'region') && entryOf(chunks[joint - 1], 'country');
  if (!named || headOf(frame)?.id !== 'conference' || frame.oblique) return null;
  const own = stateParty(named.code, joint - 1);
  return placeOf(frame) || dateOf(frame) ? own : null;
}

/**
 * "২০২৬ সালে জি-২০ সম্মেলনের আয়োজন করবে যুক্তরাষ্ট্র", "… প্রথম সম্মেলন হয়। ২০২৭ সালে তৃতীয় সম্মেলনের আয়োজন করবে চীন": the state that holds it, of an
 * organisation, or one more of those told of before.
 */
export function hostState({ frame, found }: RuleContext, organisation: string | null): Party | null {
  const { chunks } = frame.clause;
  const before = found.findLast(({ kind }) => kind === 'summit');
  const more = before && isFrameWord(chunks[frame.head - 1], 'further');
  if (isGrammar(chunks[frame.verb + 1], 'no') || !isHosted(frame) || (!organisation && !more)) return null;
  const hosts = frame.subjects.filter((party) => party.state && !party.person);
  return hosts.length === 1 && frame.subjects.length === 1 ? (hosts[0] ?? null) : null;
}
