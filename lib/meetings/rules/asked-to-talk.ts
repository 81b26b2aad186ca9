import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { contactKind, headOf } from '../frame/head';
import { addressedGroup } from '../sides/addressed';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Someone asks someone to talk, and no word says yet that they will. */
export const askedToTalk: MeetingRule = {
  id: 'asked-to-talk',
  example: 'মোদিকে আলোচনায় বসার আহ্বান জানিয়েছেন শাহবাজ; ইরানকে আলোচনার প্রস্তাব দিয়েছে যুক্তরাষ্ট্র',
  find(context) {
    const { frame } = context;
    const kind = contactKind(headOf(frame));
    if (!kind || frame.between.length || !isAsking(frame)) return null;
    if (frame.companions.length) return advised(context, kind);
    const asked = addressedGroup(frame.clause.chunks, frame.from, frame.head);
    const asking = frame.subjects.filter((party) => !asked.some(({ index }) => index === party.index));
    if (!asked.length || asking.length !== 1) return null;
    // "রাশিয়া ও ইউক্রেনকে আলোচনায় বসার আহ্বান": with one another, and not with who asks them to
    const sides = sidesOf(asked.length > 1 ? asked : [...asking, ...asked], context);
    const found = candidateAt(context, kind, askedToTalk.id, sides);
    return sideCount(sides) < 2 ? null : { ...found, status: 'proposed', statusCertain: true, date: null };
  },
};

/** "ক-এর সঙ্গে আলোচনায় বসার পরামর্শ খ-কে দিয়েছেন গ": with one another, and not with who advises it. */
function advised(context: RuleContext, kind: 'talks' | 'call'): Candidate | null {
  const { clause, head, from, to, companions } = context.frame;
  const before = addressedGroup(clause.chunks, from, head);
  const asked = before.length ? before : addressedGroup(clause.chunks, head, to);
  const sides = sidesOf([...companions, ...asked], context);
  if (!asked.length || sideCount(sides) < 2) return null;
  const found = candidateAt(context, kind, askedToTalk.id, sides);
  return { ...found, status: 'proposed', statusCertain: true, date: null };
}

/** "আলোচনায় বসার আহ্বান", "আলোচনার প্রস্তাব": directly behind the word, or behind a doing. */
const isAsking = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks.slice(head + 1, head + 3).some(isWish) &&
  !isGrammar(chunks[head - 1], 'this') &&
  // "বৈঠকে পরামর্শ দেন মোদি": in a sitting, and not to sit
  !(chunks[head]?.case === 'locative' && isFrameWord(chunks[head + 1], 'advice'));

const isWish = (chunk: Chunk) =>
  isFrameWord(chunk, 'advice') ||
  (chunk.case === 'nominative' && entriesOf(chunk, 'status').some(({ status }) => status === 'proposed'));
