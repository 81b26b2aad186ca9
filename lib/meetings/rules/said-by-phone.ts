import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** What the sentence before says that someone told someone was told by phone. */
export const saidByPhone: MeetingRule = {
  id: 'said-by-phone',
  example: 'ট্রাম্প নেতানিয়াহুকে হামলা বন্ধ করতে বলেছেন। এক ফোনালাপে তিনি এ কথা বলেন',
  find(context) {
    const { frame, clauses } = context;
    const { chunks, index } = frame.clause;
    // by phone one is interviewed as well
    const word = chunks[frame.head];
    const phone = headOf(frame)?.kind === 'call' && word?.case === 'locative' && TALK.test(word.letters);
    const caller = frame.subjects.find(({ person }) => person);
    const before = clauses[index - 1];
    if (!phone || !caller?.person || !before || frame.companions.length || !isThat(chunks)) return null;
    if (!before.chunks.some(({ person }) => person === caller.person)) return null;
    const told = addressedBefore(before, context).filter(({ person }) => person !== caller.person);
    const [one, other] = told;
    const sides = one && !other ? sidesOf([caller, one], context) : null;
    return sides && sideCount(sides) > 1 ? candidateAt(context, 'call', saidByPhone.id, sides) : null;
  },
};

const TALK = /[াআ]লাপ|কথোপকথন/u;

/** "এ কথা বলেন", "এ আহ্বান জানান": that, to nobody whom the sentence names. */
const isThat = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => isGrammar(chunk, 'this') || THAT.test(chunk.letters)) &&
  !chunks.some(
    (chunk) => isGrammar(chunk, 'with') || chunk.case === 'accusative' || TO_SOMEONE.test(chunk.letters),
  );
/** "এ কথা" as one word of the lexicon. */
const THAT = /^এ(কথা| কথা|মন কথা)$/u;
/** সাংবাদিকদের, এনবিসিকে */
const TO_SOMEONE = /(দের|কে)$/u;

/** "নেতানিয়াহুকে", "ইরানের প্রেসিডেন্টের প্রতি": where the one who speaks is the only other person. */
function addressedBefore({ chunks, paragraph }: Clause, { frame }: RuleContext): Party[] {
  if (frame.clause.paragraph - paragraph > 1) return [];
  return chunks.flatMap((chunk, i) => {
    const towards = chunk.case === 'genitive' && isFrameWord(chunks[i + 1], 'towards');
    const spokenOf = isFrameWord(chunks[i + 1], 'about');
    const party = towards || (chunk.case === 'accusative' && !spokenOf) ? partyAt(chunks, i) : null;
    return party?.person || (party?.state && party.official) ? [party] : [];
  });
}
