import { spell } from '@/lib/bengali/letters';
import type { MeetingRule, RuleContext } from '../candidate';
import { attends } from '../frame/attends';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { isVerb } from '../frame/wall';
import { addressedIn } from '../sides/addressed';
import { invitersOf } from '../sides/invitation';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** A meal that someone gave for someone: both sit at it. */
export const table: MeetingRule = {
  id: 'table',
  example: 'মুনিরকে মধ্যাহ্নভোজে আপ্যায়ন করেছেন ট্রাম্প; মোদির সম্মানে নৈশভোজের আয়োজন করেন ট্রাম্প',
  find(context) {
    const { frame } = context;
    if (headOf(frame)?.id !== 'meal' || isOnlyThoughtOf(frame)) return null;
    const giver = giverOf(context);
    const present = frame.subjects.filter(({ person }) => person && person !== giver?.person);
    const [hosts, guests] = giver ? [[giver], present] : [present, guestsIn(frame)];
    if (hosts.length !== 1 || !guests.length) return null;
    const sides = sidesOf([...hosts, ...guests], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', table.id, sides);
  },
};

/** "নৈশভোজের আয়োজন করার কথা ভাবছেন", "আয়োজন নিয়ে সমালোচনা": given by no word. */
const isOnlyThoughtOf = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head + 1]?.letters === GIVING && !isVerb(chunks[head + 2]);
const GIVING = spell('আয়োজন');

/** Whom it is given for: the accusative before it, or the genitive of সম্মানে. */
function guestsIn({ clause: { chunks }, from, head }: Frame): Party[] {
  const honoured = chunks.slice(from, head).flatMap((chunk, i) => {
    const inHonour = chunk.case === 'genitive' && isFrameWord(chunks[from + i + 1], 'in-honour');
    const party = inHonour ? partyAt(chunks, from + i) : null;
    return party?.person ? [party] : [];
  });
  return [...addressedIn(chunks, from, head), ...honoured];
}

/** "শেখ হাসিনার দেওয়া নৈশভোজে অংশ নেন মোদি", "ট্রাম্প আয়োজিত এক সংবর্ধনায় যোগ দেন ইউনূস": who gave it, where it is told of those who came. */
function giverOf(context: RuleContext): Party | null {
  const {
    clause: { chunks },
    from,
    head,
  } = context.frame;
  const when = chunks.slice(head + 1).findIndex((chunk) => !chunk.date && !isFrameWord(chunk, 'daytime'));
  const next = head + 1 + Math.max(0, when);
  const came =
    chunks[head]?.case === 'locative' &&
    isFrameWord(chunks[next], 'attending') &&
    attends(chunks, next) === 'does';
  const one = ONE.test(chunks[head - 1]?.letters ?? '') ? head - 1 : head;
  const at = chunks[one - 1]?.person ? one - 1 : one - 2;
  const arranged = chunks[one - 1]?.letters === ARRANGED && chunks[at]?.case === 'nominative';
  const given = at === one - 1 || isFrameWord(chunks[one - 1], 'given');
  const told = came && at >= from && (arranged || (given && chunks[at]?.case === 'genitive'));
  // "বাইডেনের আমন্ত্রণে … নৈশভোজে অংশ নেন মোদি"
  const party = told ? partyAt(chunks, at) : came ? invitersOf(context)[0] : null;
  return party?.person ? party : null;
}
const ONE = /^(?:এক|একটি)$/u;
const ARRANGED = spell('আয়োজিত');
