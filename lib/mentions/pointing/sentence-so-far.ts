import type { Chunk } from '../chunk';
import type { Person } from '../person';
import { isGrammar } from '../tokens';
import { speaksForOthers } from '../voice';
import { acts } from './subject-of';

/** Who was named in a sentence up to where it is read, and who of them does something. */
export class SentenceSoFar {
  readonly named: Person[] = [];
  /** The first who does something, and whoever does it beside them. */
  readonly doers: Person[] = [];
  first: Person | null = null;
  /** The last one who does something and is named, not pointed at. */
  last: Person | null = null;
  /** Who says what follows. */
  speaker: Person | null = null;
  /** Who tells of others, where it is their office to. */
  voice: Person | null = null;
  private doer: Person | null = null;

  constructor(private readonly chunks: readonly Chunk[]) {}

  /** "ট্রাম্প বলেন, আমি …": behind the verb, who does it is who speaks. */
  seeVerb(chunk: Chunk): void {
    if (this.doer && !this.speaker && isGrammar(chunk, 'said')) this.speaker = this.doer;
  }

  /** The chunk of this number names or means this person. */
  see(index: number, person: Person): void {
    const chunk = this.chunks[index] as Chunk;
    this.named.push(person);
    if (!acts(this.chunks, index)) return;
    this.doer = person;
    if (chunk.mention?.rule === 'pronoun') return;
    this.last = person;
    // "মুখপাত্র পেসকভ জানান, পুতিন তাঁর সফর …": it is told of the other
    if (this.first === null || this.first === this.voice) this.first = person;
    if (speaksForOthers(chunk)) this.voice = person;
    if (this.first === person || this.isJoinedToDoer(index)) this.doers.push(person);
  }

  /** "মুইজ্জু ও গুতেরেস তাঁর সঙ্গে …": the one before them does it too. */
  private isJoinedToDoer(index: number): boolean {
    const [joint, before] = [this.chunks[index - 1], this.chunks[index - 2]?.person];
    return (isGrammar(joint, 'and') || joint?.mark === ',') && before != null && this.doers.includes(before);
  }
}
