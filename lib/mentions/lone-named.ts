import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Clause } from './chunk';
import type { Person } from './person';

/** The only person named by a sentence in which no person does anything, where the next sentence goes on about that one. */
export class LoneNamed {
  private person: Person | null = null;
  private index = -1;
  private isObject = false;
  private isTopic = false;

  see({ index, kinds, chunks }: Clause, person: Person | null): void {
    this.person = person;
    this.index = index;
    this.isObject = chunks.some((chunk) => chunk.person === person && chunk.case === 'accusative');
    const [first] = chunks;
    this.isTopic =
      first?.person === person &&
      first?.case === 'genitive' &&
      (kinds & TYPE_BITS.verb) === 0 &&
      (kinds & (TYPE_BITS.country | TYPE_BITS.place)) !== 0;
  }

  /** "গ্রিস অভ্যর্থনা জানায় হাফতারকে। দেন্দিয়াস তাঁর সঙ্গে বৈঠক করেন": to whom something was done, in the sentence of this number. */
  objectOf(index: number): Person | null {
    return this.isObject && index === this.index ? this.person : null;
  }

  /** "ওয়াং ই-র পরের গন্তব্য কিরিবাস। … করবেন তিনি": whose place that sentence tells, without a verb. */
  topicOf(index: number): Person | null {
    return this.isTopic && index === this.index ? this.person : null;
  }
}
