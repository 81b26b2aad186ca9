import type { Person } from '../person';

/** Whoever was named or meant so far in a text, the last one first. */
export class Recent implements Iterable<Person> {
  /** In the order of the text, each as often as they were named; where each stands last. */
  private named: Person[] = [];
  private last = new Map<Person, number>();

  see(person: Person): void {
    if (this.named.at(-1) === person) return;
    if (this.named.length > 2 * this.last.size + MORE) this.drop();
    this.last.set(person, this.named.push(person) - 1);
  }

  has(person: Person): boolean {
    return this.last.has(person);
  }

  /** The one seen last who is not this one. */
  lastBut(other: Person): Person | null {
    for (const person of this) if (person !== other) return person;
    return null;
  }

  *[Symbol.iterator](): Iterator<Person> {
    for (let i = this.named.length - 1; i >= 0; i--) {
      const person = this.named[i] as Person;
      if (this.last.get(person) === i) yield person;
    }
  }

  /** Forgets all but the last time that each was named. */
  private drop(): void {
    this.named = [...this].reverse();
    this.last = new Map(this.named.map((person, index) => [person, index]));
  }
}

/** So many more than the people there are before that pays. */
const MORE = 64;
