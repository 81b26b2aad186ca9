import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import type { RuleContext } from './candidate';
import type { Frame } from './frame/frame';
import { isFrameWord } from './frame/frame-word';
import { placeOf } from './place/where';
import type { Sides } from './sides/sides';

/** Whether they talked by phone, where the word that names it leaves that open: কথা বলেছেন. */
export const isByCall = (context: RuleContext, sides: Sides): boolean =>
  isPhoned(context.frame) || isCalledToo(context, sides) || isOfCalls(context);

/** "ফোনে … কথা বলেন", "কথা হয়েছে ফোনে" */
const isPhoned = (frame: Frame): boolean =>
  frame.clause.chunks.slice(frame.from, frame.to).some((chunk) => isFrameWord(chunk, 'by-phone')) ||
  isPhonedBehind(frame);

/** "কথা হয়েছে গত ১৮ সেপ্টেম্বর, টেলিফোনে", "কথা বলেছেন, এবার টেলিফোনে": behind a comma, where the sentence ends. */
export function isPhonedBehind({ clause: { chunks }, to }: Frame): boolean {
  const at = isFrameWord(chunks[to + 1], 'by-phone') ? to + 1 : to + 2;
  return chunks[to]?.mark === ',' && isFrameWord(chunks[at], 'by-phone') && chunks[at + 1]?.mark != null;
}

/** "বাড়ছে টেলিফোনের ব্যস্ততা। শনিবার মাখোঁ এক ঘণ্টা কথা বলেছেন পুতিনের সঙ্গে": no place, and beside it calls are told of. */
function isOfCalls({ frame, clauses }: RuleContext): boolean {
  const { index, paragraph } = frame.clause;
  if (placeOf(frame)) return false;
  return [clauses[index - 1], clauses[index + 1]].some(
    (beside) =>
      beside?.paragraph === paragraph &&
      beside.chunks.some((chunk) => entryOf(chunk, 'head')?.head.kind === 'call'),
  );
}

/** "ক-এর সঙ্গে ফোনালাপ করেছেন। খ-এর সঙ্গেও কথা বলেছেন তিনি": as with the one, so with the other. */
function isCalledToo({ frame: { clause, from, head }, found }: RuleContext, { people }: Sides): boolean {
  const last = found.at(-1);
  return (
    (clause.chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'with-too')) ||
      isNext(clause.chunks)) &&
    last?.kind === 'call' &&
    clause.index - last.clause.index <= 2 &&
    last.people.some(({ person }) => people.some((side) => side.person === person))
  );
}

/** "এর পরপরই খ-এর সঙ্গে কথা হয় তাঁর", "আগের দিন খ-এর সঙ্গে কথা বলেছিলেন তিনি" */
const isNext = ([first, second]: readonly Chunk[]): boolean =>
  isFrameWord(first, 'afterwards') ||
  first?.date?.step !== undefined ||
  (isFrameWord(first, 'that') && isFrameWord(second, 'after', 'before'));
