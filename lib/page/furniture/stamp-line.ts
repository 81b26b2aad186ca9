import { findStamps } from '../published/find-stamps';
import type { FurnitureRule } from './rule';

/** As many letters as a reporter's name beside the stamp may have. */
const MOST_OTHER = 30;

/** ১৬ মার্চ ২০২৫, ১০:১২ এএম | আপডেট: ১৬ মার্চ ২০২৫: a line that is there for its day. */
export const stampLine: FurnitureRule = {
  id: 'stamp-line',
  verdict: 'no-title',
  applies({ text, prose }) {
    if (prose || text.length > 160) return false;
    const { stamps, other } = findStamps(text);
    return stamps.length > 0 && other.length <= MOST_OTHER;
  },
};
