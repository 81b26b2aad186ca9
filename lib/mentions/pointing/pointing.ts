import type { Chunk, Clause } from '../chunk';
import { officeHolder } from '../office-holder';
import { type Years, yearsBefore } from '../office-then';
import type { OfficePhrase, Person, PersonMention } from '../person';
import { guestOf } from './guest';
import { LoneNamed } from './lone-named';
import { meansItsBearer } from './office-alone';
import { onlyOne } from './only-one';
import { partsOf } from './parts';
import { Recent } from './recent';
import { SentenceSoFar } from './sentence-so-far';
import { subjectOf } from './subject-of';
import { ToldState } from './told-state';
import { isHe, isSpeaker, whoIsHe } from './who-is-he';

/** How many sentences on তিনি may still mean the subject of one. */
const REACH = 4;

/** Whom pointing words can mean, as a text is read on. */
export class Pointing {
  readonly added: PersonMention[] = [];
  /** Whom the sentences before were about; null where too many have passed. */
  private subject: Person | null = null;
  private subjectAt = 0;
  /** Who told of the subject, where it is their office to tell of others. */
  private voice: Person | null = null;
  /** The sentence before. */
  private before: Clause | null = null;
  private readonly lone = new LoneNamed();
  private readonly recent = new Recent();
  private readonly states = new ToldState();

  /**
   * @param everyone who is named anywhere in the text
   * @param day the article's ISO day, null where it is not told
   */
  constructor(
    private readonly everyone: readonly Person[],
    private readonly day: string | null,
  ) {}

  /** Whether তিনি can mean anyone in the sentence of this number. */
  isAbout(index: number): boolean {
    return this.subject !== null || this.lone.onlyOneOf(index - 1) !== null;
  }

  /** Goes on behind a sentence that names nobody. */
  pass(clause: Clause): void {
    this.before = clause;
    if (clause.index - this.subjectAt >= REACH) this.subject = null;
  }

  /** Says who is meant by the words of a sentence that point at somebody, and whom it was about. */
  read(clause: Clause): void {
    const parts = partsOf(clause.chunks);
    parts.forEach((chunks, part) => {
      // what stands before a semicolon is the sentence before
      const here = this.readPart(chunks, part === 0 ? clause.index : clause.index + 1);
      const goesOn = part === 0 || here.named.length > 0;
      if (goesOn) this.goOn(parts.length > 1 ? { ...clause, chunks } : clause, here);
    });
  }

  /** @param sentence the number of the sentence, as far as what was told before it is asked */
  private readPart(chunks: readonly Chunk[], sentence: number): SentenceSoFar {
    const here = new SentenceSoFar(chunks);
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk;
      this.resolve(chunks, i, sentence, here);
      here.seeVerb(chunk);
      this.states.see(chunks, i);
      if (!chunk.person) continue;
      this.recent.see(chunk.person);
      here.see(i, chunk.person);
    }
    return here;
  }

  private resolve(chunks: readonly Chunk[], index: number, sentence: number, here: SentenceSoFar): void {
    const chunk = chunks[index] as Chunk;
    if (!chunk.person && chunk.office && meansItsBearer(chunks, index))
      this.mean(chunk, this.holderOf(chunk.office, yearsBefore(chunks, index, this.before)), 'office');
    if (!chunk.person && isHe(chunk))
      this.mean(chunk, whoIsHe(chunks, index, sentence, here, this.told()), 'pronoun');
    if (!chunk.person && isSpeaker(chunk)) this.mean(chunk, here.speaker, 'pronoun');
  }

  private told() {
    return { subject: this.subject, voice: this.voice, lone: this.lone, recent: this.recent };
  }

  private holderOf(office: OfficePhrase, years: Years | null): Person | null {
    const others = this.everyone.filter((person) => !this.recent.has(person));
    return officeHolder(office, [...this.recent, ...others], this.day, years);
  }

  private mean(chunk: Chunk, person: Person | null, rule: PersonMention['rule']): void {
    if (!person) return;
    const { start, stemEnd, end, case: grammatical, office } = chunk;
    chunk.person = person;
    chunk.mention = { start, stemEnd, end, case: grammatical, person, rule, office };
    this.added.push(chunk.mention);
  }

  /** Keeps whom a sentence was about, for those behind it. */
  private goOn(clause: Clause, { named, voice }: SentenceSoFar): void {
    const acting =
      named.length > 0 ? (guestOf(clause, this.subject, this.subjectAt) ?? subjectOf(clause.chunks)) : null;
    const about = acting && acting === voice ? this.toldOfBy(voice, named) : acting;
    if (about) {
      this.subject = about;
      this.subjectAt = clause.index;
      this.voice = voice;
      this.before = clause;
    } else {
      this.lone.see(clause, onlyOne(named), this.before?.paragraph !== clause.paragraph);
      this.pass(clause);
    }
  }

  /** "মুখপাত্র কার্নি বলেন, … প্রেসিডেন্টের লক্ষ্য": it goes on about the only other one, or about whom it was before. */
  private toldOfBy(voice: Person, named: readonly Person[]): Person {
    return onlyOne(named.filter((person) => person !== voice)) ?? this.subject ?? voice;
  }
}
