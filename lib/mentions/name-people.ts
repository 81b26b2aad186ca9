import type { Chunk, Clause } from './chunks';
import { officeHolder } from './office-holder';
import type { Person, PersonMention } from './person';
import { entryOf, isGrammar } from './tokens';

/**
 * Says who is meant where no name stands: offices by who bears them, তিনি and তাঁর by the last subject before them.
 * Changes the clauses' chunks in place, and gives the mentions that it added, in order.
 * @param day the article's ISO day, null where it is not told
 */
export function namePeople(clauses: readonly Clause[], day: string | null): PersonMention[] {
  const added: PersonMention[] = [];
  const recent: Person[] = [];
  let subject: Person | null = null;
  const seen = (person: Person) => {
    const at = recent.indexOf(person);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(person);
  };
  const resolve = (chunk: Chunk, person: Person, rule: PersonMention['rule']) => {
    const { start, stemEnd, end, case: grammatical, office } = chunk;
    chunk.person = person;
    chunk.mention = { start, stemEnd, end, case: grammatical, person, rule, office };
    added.push(chunk.mention);
  };
  const everyone = rosterOf(clauses);
  for (const clause of clauses) {
    let here: Person | null = null;
    let first: Person | null = null;
    for (const chunk of clause.chunks) {
      if (!chunk.person && chunk.office) {
        const others = everyone.filter((person) => !recent.includes(person));
        const person = officeHolder(chunk.office, [...recent, ...others], day);
        if (person) resolve(chunk, person, 'office');
      }
      if (!chunk.person && isHe(chunk)) {
        // তাকে and তাঁর point at whom the sentence is about, তিনি at whom it named last
        const who = (isGrammar(chunk, 'he') ? here : first) ?? subject;
        if (who) resolve(chunk, who, 'pronoun');
      }
      if (chunk.person) {
        seen(chunk.person);
        if (chunk.case === 'nominative' && chunk.mention?.rule !== 'pronoun') {
          here = chunk.person;
          first ??= chunk.person;
        }
      }
    }
    subject = subjectOf(clause.chunks) ?? subject;
  }
  return added;
}

/** তিনি, and তাঁর or তাঁকে; তা and তাই alone are no person. */
const isHe = (chunk: Chunk) =>
  isGrammar(chunk, 'he') ||
  (isGrammar(chunk, 'he-oblique') && (chunk.case === 'genitive' || chunk.case === 'accusative'));

const rosterOf = (clauses: readonly Clause[]) => [
  ...new Set(
    clauses.flatMap((clause) => clause.chunks.flatMap((chunk) => (chunk.person ? [chunk.person] : []))),
  ),
];

/** Whom the next sentence's তিনি means: the person behind the last verb (…বলেছেন পুতিন), else the first in the nominative. */
export function subjectOf(chunks: readonly Chunk[]): Person | null {
  let lastVerb = -1;
  chunks.forEach((chunk, index) => {
    if (entryOf(chunk, 'verb')) lastVerb = index;
  });
  const inverted = chunks.find(
    (chunk, index) => index > lastVerb && lastVerb >= 0 && chunk.person && chunk.case === 'nominative',
  );
  const first = chunks.find((chunk) => chunk.person && chunk.case === 'nominative');
  return (inverted ?? first)?.person ?? null;
}
