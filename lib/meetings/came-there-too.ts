import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import type { RuleContext, ToldPlace } from './candidate';
import { isFrameWord } from './frame-word';
import type { Party } from './party';

/** How many sentences back the journey may be told to whose place another came. */
const NEAR = 4;

/** "১৯৯৪ সালে ঢাকায় এসেছিলেন ক। … ২০১৩ সালে এলেন খ": where the guest before them had come; null where nobody came anywhere. */
export function placeCameTo({ frame, found }: RuleContext, guests: readonly Party[]): ToldPlace | null {
  const { clause, head, verb, from } = frame;
  if (verb !== head || !CAME.test(clause.chunks[head]?.letters ?? '')) return null;
  if (clause.chunks.slice(from, head).some(isElsewhere)) return null;
  const before = found.findLast((candidate) => candidate.kind === 'visit' && !candidate.leans);
  if (!before || clause.index === before.clause.index || clause.index - before.clause.index > NEAR)
    return null;
  const same = guests.some(({ person }) => before.people.some((side) => side.person === person));
  return same ? null : before.place;
}

/** এলেন, এসেছিলেন, আসেন, আসবেন */
const CAME = /^(এলেন|এসেছ|আসেন|আসছেন|আসবেন)/u;

/** "ক্ষমতায় আসেন", "মঞ্চে এলেন": to what no journey leads. */
const isElsewhere = (chunk: Chunk): boolean =>
  !chunk.date && !chunk.person && LOCATIVE.test(chunk.letters) && !isFrameWord(chunk, 'after', 'afterwards');
const LOCATIVE = new RegExp(`(ে|${spell('য়')})$`, 'u');
