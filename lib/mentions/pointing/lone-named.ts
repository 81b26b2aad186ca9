import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '../chunk';
import type { Person } from '../person';
import { entryOf } from '../tokens';

/** The only person named by a sentence in which no person does anything, where the next sentence goes on about that one. */
export class LoneNamed {
  private person: Person | null = null;
  private index = -1;
  private isObject = false;
  private isTopic = false;

  /** @param opens whether a paragraph begins with the sentence */
  see({ index, kinds, chunks }: Clause, person: Person | null, opens: boolean): void {
    this.person = person;
    this.index = index;
    this.isObject = chunks.some((chunk) => chunk.person === person && chunk.case === 'accusative');
    const [first] = chunks;
    const owns = person !== null && first?.person === person && first.case === 'genitive';
    const placed =
      owns && (kinds & TYPE_BITS.verb) === 0 && (kinds & (TYPE_BITS.country | TYPE_BITS.place)) !== 0;
    this.isTopic = placed || (owns && opens) || ownsJourney(chunks, person);
  }

  /** "গ্রিস অভ্যর্থনা জানায় হাফতারকে। দেন্দিয়াস তাঁর সঙ্গে বৈঠক করেন": to whom something was done, in the sentence of this number. */
  objectOf(index: number): Person | null {
    return this.isObject && index === this.index ? this.person : null;
  }

  /** "কিমের ট্রেন রাশিয়ায় ঢুকেছে। পুতিনের সঙ্গে তাঁর বৈঠক হবে": whoever the sentence of this number names, where it is one. */
  onlyOneOf(index: number): Person | null {
    return index === this.index ? this.person : null;
  }

  /**
   * "এটি ছিল ক-এর প্রথম বিদেশ সফর। এর আগে তিনি …"; "ওয়াং ই-র পরের গন্তব্য কিরিবাস। … করবেন তিনি": whose place that sentence tells,
   * without a verb; "দারের ব্যস্ততা কম যাচ্ছে না। … তিনি": with whom a paragraph begins.
   */
  topicOf(index: number): Person | null {
    return this.isTopic && index === this.index ? this.person : null;
  }
}

/** How many words may stand between whose journey it is and its word. */
const REACH = 4;

function ownsJourney(chunks: readonly Chunk[], person: Person | null): boolean {
  const owner = chunks.findIndex((chunk) => chunk.person === person && chunk.case === 'genitive');
  return (
    person !== null &&
    owner >= 0 &&
    chunks.slice(owner + 1, owner + 2 + REACH).some((chunk) => entryOf(chunk, 'head')?.head.kind === 'visit')
  );
}
