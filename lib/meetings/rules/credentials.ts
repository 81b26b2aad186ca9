import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Clause } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { headOf } from '../frame/head';
import { type Party, partyElsewhere } from '../frame/party';
import { lastPlace } from '../place/last-place';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** An envoy hands his credentials to the head of the state that he is sent to. */
export const credentials: MeetingRule = {
  id: 'credentials',
  example: 'রাষ্ট্রপতি মো. সাহাবুদ্দিনের কাছে পরিচয়পত্র পেশ করেছেন নেপালের রাষ্ট্রদূত; পরে পরিচয়পত্র পেশ করেন চীনের রাষ্ট্রদূত',
  find(context) {
    const { frame } = context;
    const handed = frame.clause.chunks.slice(frame.head + 1, frame.head + 3);
    if (headOf(frame)?.id !== 'credentials' || !handed.some((chunk) => isFrameWord(chunk, 'handing')))
      return null;
    const ceremony = isOneOfSeveral(frame) ? ceremonyBefore(context) : undefined;
    const own = receiversIn(frame);
    const receivers = own.length || frame.owners.length || !ceremony ? own : receivedAt(ceremony);
    const parties = receivers.length
      ? [...receivers, ...frame.subjects]
      : [...frame.owners, ...frame.subjects.filter((party) => party.person)];
    const sides = sidesOf(
      parties.filter((party) => party.official),
      context,
    );
    if (sideCount(sides) < 2) return null;
    const found = candidateAt(context, 'talks', credentials.id, sides);
    const [day, ...others] = (ceremony?.chunks ?? []).flatMap(({ date }) =>
      date?.kind === 'day' ? [date] : [],
    );
    const date = found.date ?? (day && !others.length ? day : null);
    return { ...found, date, place: found.place ?? (ceremony ? lastPlace([ceremony.chunks]) : null) };
  },
};

/** "প্রথমে পরিচয়পত্র পেশ করেন …", "পরে … পরিচয়পত্র পেশ করেন": one after the other, at the ceremony told of before. */
const isOneOfSeveral = ({ clause: { chunks } }: Frame): boolean =>
  isFrameWord(chunks[0], 'at-first', 'afterwards');

/** How many sentences back the ceremony may be told. */
const BACK = 8;

/** "আজ বঙ্গভবনে দুই দূত পরিচয়পত্র পেশ করতে এলে তিনি এ কথা বলেন": the nearest sentence that tells of it, and not of one envoy after another. */
const ceremonyBefore = ({ frame, clauses }: RuleContext): Clause | undefined =>
  clauses
    .slice(Math.max(0, frame.clause.index - BACK), frame.clause.index)
    .findLast(
      ({ kinds, chunks }) =>
        (kinds & TYPE_BITS.head) !== 0 &&
        chunks.some((chunk) => entryOf(chunk, 'head')?.head.id === credentials.id) &&
        !isFrameWord(chunks[0], 'at-first', 'afterwards'),
    );

/** Who received the envoys there: to whom they came, or who spoke when they had come. */
function receivedAt({ chunks }: Clause): Party[] {
  const at = chunks.findIndex((chunk) => isFrameWord(chunk, 'to-someone'));
  if (at > 0) return gatherGroup(chunks, at - 1, 0, new Set());
  const came = chunks.findIndex((chunk) => isFrameWord(chunk, 'coming-to'));
  const doers = chunks.flatMap(({ person, case: grammatical }, i) =>
    came > 0 && i > came && person && grammatical === 'nominative' ? [partyElsewhere(person)] : [],
  );
  return doers.length === 1 ? doers : [];
}

/** "রাষ্ট্রপতির কাছে": to whom they are handed. */
function receiversIn({ clause: { chunks }, from, to }: Frame): Party[] {
  const at = chunks.findIndex((chunk, i) => i > from && i < to && isFrameWord(chunk, 'to-someone'));
  return at < 0 ? [] : gatherGroup(chunks, at - 1, from, new Set());
}
