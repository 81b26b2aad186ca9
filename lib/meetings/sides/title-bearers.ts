import type { Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { covers } from '@/lib/mentions/term';

/** Whom a text calls by which title, as its sentences are read on; each is read once, and only where somebody asks. */
export class TitleBearers {
  private readonly byTitle = new Map<string, Person[]>();
  private readonly noted = new Set<Person>();
  private readonly bare = new Set<Person>();
  private read = 0;

  constructor(private readonly clauses: readonly Clause[]) {}

  /**
   * Those named with an office up to a sentence who bear a title; in the order of the text.
   * @param index of the sentence; it is never less than that of the question before
   * @param title its id in titles.json
   */
  upTo(index: number, title: string): Person[] {
    for (; this.read <= index; this.read++) this.note(this.clauses[this.read]);
    return this.byTitle.get(title) ?? [];
  }

  /** Those of them of whom the text tells no office, and who bear the title by the lexicon. @param day the article's ISO day */
  untold(title: string, day: string | null): Person[] {
    return [...this.bare].filter(({ record }) =>
      record?.offices.some((term) => term.title === title && covers(term, day)),
    );
  }

  private note(clause: Clause | undefined): void {
    if (!clause?.named) return;
    for (const { person, mention } of clause.chunks) {
      if (person && person.offices.length === 0) this.bare.add(person);
      if (!person || !mention?.office || this.noted.has(person)) continue;
      this.noted.add(person);
      for (const title of new Set(person.offices.map((office) => office.title))) {
        const bearers = this.byTitle.get(title);
        if (bearers) bearers.push(person);
        else this.byTitle.set(title, [person]);
      }
    }
  }
}
