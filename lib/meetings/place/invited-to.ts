import { isState } from '@/lib/lexicon/states';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { inState } from './place-at';

/** "প্রেসিডেন্ট রামাফোসার আমন্ত্রণে সেখানে পৌঁছান ক": the state of whoever invited them; null where nobody did. @param day the article's ISO day */
export function invitedTo({ clause: { chunks }, from, to }: Frame, day: string | null): ToldPlace | null {
  const at = chunks.findIndex(
    (chunk, i) => i > from && i < to && chunk.case === 'locative' && isGrammar(chunk, 'invitation'),
  );
  const host = at > 0 && chunks[at - 1]?.case === 'genitive' ? chunks[at - 1]?.person : null;
  const state = host && stateOf(host, day);
  return state && isState(state) ? inState(state) : null;
}
