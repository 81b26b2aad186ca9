import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from './candidate';
import type { Frame } from './frame';
import { type Party, partyAt } from './party';

/** "ট্রাম্পকে ভারত সফরের আমন্ত্রণ জানিয়েছেন মোদি": whom the invitation goes to. */
export function invitedOf({ clause: { chunks }, head, from }: Frame): Party[] {
  if (!isGrammar(chunks[head + 1], 'invitation')) return [];
  for (let i = head - 1; i >= from; i--) {
    const party = chunks[i]?.case === 'accusative' ? partyAt(chunks, i) : null;
    if (party?.person) return [party];
  }
  return [];
}

/** "পুতিনের আমন্ত্রণে মস্কো সফর", "… সফরের আমন্ত্রণ জানিয়েছেন মোদি": who invited. */
export function invitersOf({ frame }: RuleContext): Party[] {
  const { chunks } = frame.clause;
  if (isGrammar(chunks[frame.head + 1], 'invitation')) return frame.subjects.filter((party) => party.person);
  for (let i = frame.from + 1; i < frame.head; i++) {
    if (!isGrammar(chunks[i], 'invitation')) continue;
    const party = partyAt(chunks, i - 1);
    if (party && chunks[i - 1]?.case === 'genitive') return [party];
  }
  return [];
}
