import type { Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';

/** Whom a text calls by which title, as its sentences are read on; each is read once, and only where somebody asks. */
export class TitleBearers {
  private readonly byTitle = new Map<string, Person[]>();
  /** Their places in the order of the text. */
  private readonly places = new Map<Person, number>();
  private read = 0;

  constructor(private readonly clauses: readonly Clause[]) {}

  /**
   * Those named with an office up to a sentence, one of whose titles ends these letters; in the order of the text.
   * @param index of the sentence; it is never less than that of the question before
   */
  upTo(index: number, letters: string): Person[] {
    for (; this.read <= index; this.read++) this.note(this.clauses[this.read]);
    const meant = new Set<Person>();
    for (const [title, bearers] of this.byTitle)
      if (letters.endsWith(title)) for (const person of bearers) meant.add(person);
    return [...meant].sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }

  private note(clause: Clause | undefined): void {
    if (!clause?.named) return;
    for (const { person, mention } of clause.chunks) {
      if (!person || !mention?.office || this.places.has(person)) continue;
      this.places.set(person, this.places.size);
      for (const title of new Set(person.offices.map(({ name }) => name))) {
        const bearers = this.byTitle.get(title);
        if (bearers) bearers.push(person);
        else this.byTitle.set(title, [person]);
      }
    }
  }

  private placeOf(person: Person): number {
    return this.places.get(person) ?? 0;
  }
}
