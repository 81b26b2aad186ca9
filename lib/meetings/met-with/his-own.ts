import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { type Party, partyElsewhere } from '../frame/party';

/** "ক ও খ-এর সঙ্গে বৈঠক তাঁর সূচিতে আছে": whose it is, behind the word. */
export function ownerBehind({ clause: { chunks }, head, companions }: Frame): Party[] {
  const his = chunks[head + 1];
  const person = his?.case === 'genitive' && isGrammar(his, 'he-oblique') ? his.person : null;
  return person && !companions.some((party) => party.person === person) ? [partyElsewhere(person)] : [];
}

/** "পাকিস্তান ও নেপালের প্রধানমন্ত্রীদের সঙ্গে তাঁর বৈঠক": they did not meet one another, whoever he is. */
export const isHisAlone = (
  { clause: { chunks }, from, head, companions }: Frame,
  others: readonly Party[],
): boolean =>
  !others.length &&
  chunks.slice(from, head + 2).some(
    (chunk) =>
      isGrammar(chunk, 'he-oblique') &&
      chunk.case === 'genitive' &&
      // nor was he one of those whom he met
      (!chunk.person || companions.some(({ person }) => person === chunk.person)),
  );
