import type { Candidate } from '../candidate';
import { contactOf } from './contact';

/** More tellings of one contact add nothing that a reader would miss. */
const MOST_TELLINGS = 200;

/** Tellings of one contact, as they are found. */
export class TellingGroup {
  readonly tellings: Candidate[];
  /** The telling that came last. */
  last: Candidate;
  private worked: Candidate | null = null;

  constructor(first: Candidate) {
    this.tellings = [first];
    this.last = first;
  }

  add(telling: Candidate): void {
    this.last = telling;
    if (this.tellings.length === MOST_TELLINGS) return;
    this.tellings.push(telling);
    this.worked = null;
  }

  /** The group's values in the shape of one telling, to hold the next one against. */
  get whole(): Candidate {
    this.worked ??= wholeOf(this.tellings);
    return this.worked;
  }
}

function wholeOf(tellings: readonly Candidate[]): Candidate {
  const { tellings: ordered, rule: _, ...values } = contactOf(tellings);
  const best = ordered[0] as Candidate;
  return {
    ...best,
    ...values,
    statusCertain: ordered.some((telling) => telling.statusCertain),
    endsThen: best.endsThen && values.date === best.date,
  };
}
