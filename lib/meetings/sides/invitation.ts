import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { type Party, partyElsewhere } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** "সফরের আমন্ত্রণ", "সফরের জন্য আনুষ্ঠানিক আমন্ত্রণ": an invitation to that journey. */
function isInvitation(chunks: readonly Chunk[], head: number): boolean {
  if (isGrammar(chunks[head + 1], 'invitation')) return true;
  const at = chunks.findIndex((chunk, i) => i > head && i < head + 4 && isGrammar(chunk, 'invitation'));
  return (at > 0 && isFrameWord(chunks[head + 1], 'purpose')) || isAskedToCome(chunks, head);
}

/** "পাকিস্তান সফরে যেতে ক-কে অনুরোধ করেছেন খ", "রাষ্ট্রীয় সফরে আসার আমন্ত্রণ" */
function isAskedToCome(chunks: readonly Chunk[], head: number): boolean {
  const end = chunks.findIndex((chunk, i) => i > head && chunk.mark !== null);
  const asked = chunks
    .slice(head + 2, end < 0 ? chunks.length : end)
    .some((chunk) => isGrammar(chunk, 'invitation') || isFrameWord(chunk, 'asking'));
  return asked && isFrameWord(chunks[head + 1], 'to-come', 'of-coming');
}

/** "ট্রাম্পকে ভারত সফরের আমন্ত্রণ জানিয়েছেন মোদি": whom the invitation goes to; unnamed, whom the one who invites just met. */
export function invitedOf(context: RuleContext): Party[] {
  const { clause, head, from, to, subjects } = context.frame;
  const { chunks } = clause;
  if (!isInvitation(chunks, head)) return [];
  const behind = isAskedToCome(chunks, head)
    ? chunks.slice(head + 1, to + 1).map((_, i) => head + 1 + i)
    : [];
  for (const i of [...before(head, from), ...behind]) {
    const party = chunks[i]?.case === 'accusative' ? partyAt(chunks, i) : null;
    if (party?.official) return [party];
  }
  const inviter = subjects.find((party) => party.person)?.person;
  const met = context.found.findLast(
    (contact) =>
      clause.index - contact.clause.index <= BACK && contact.people.some(({ person }) => person === inviter),
  );
  return (met?.people ?? []).flatMap(({ person }) => (person === inviter ? [] : [partyElsewhere(person)]));
}

/** The indices before one, the nearest first. */
const before = (head: number, from: number): number[] =>
  Array.from({ length: head - from }, (_, i) => head - 1 - i);

/** How many sentences back that meeting may be told. */
const BACK = 2;

/** "পুতিনের আমন্ত্রণে মস্কো সফর": whose guest it is. Who only asks, or has someone ask, need not receive them. */
export function invitersOf({ frame }: RuleContext): Party[] {
  const { chunks } = frame.clause;
  for (let i = frame.from + 1; i < frame.head; i++) {
    if (!isGrammar(chunks[i], 'invitation')) continue;
    const party = partyAt(chunks, i - 1);
    if (party && chunks[i - 1]?.case === 'genitive') return [party];
  }
  return [];
}
