import {
  type Counts,
  FIELDS,
  type Field,
  type Hits,
  LISTS,
  type List,
  type Mistake,
  type MistakeKind,
} from '@/lib/accuracy/measured';

/** Counts while an article is scored, and adds up what was counted of several. */
export class Tally {
  readonly lists = record(LISTS, () => ({ right: 0, wrong: 0, missed: 0 }));
  readonly fields = record(FIELDS, () => ({ right: 0, of: 0 }));
  readonly days = { given: 0, invented: 0 };
  readonly notHeld = { told: 0, readAsHeld: 0 };
  readonly grounds = { meetings: 0, withoutSentence: 0, people: 0, unnamed: 0 };
  private readonly mistakes = new Map<string, Mistake>();

  /** One more of a list is right, wrong or missed. */
  hit(list: List, what: keyof Hits): void {
    this.lists[list][what]++;
  }

  /** One more value of a field was looked at. @returns `right` */
  check(field: Field, right: boolean): boolean {
    this.fields[field].of++;
    if (right) this.fields[field].right++;
    return right;
  }

  /** One more mistake, or several. @param between what was told and what was read, where that tells mistakes apart */
  mistake(what: MistakeKind, between: Pick<Mistake, 'told' | 'read'> = {}, more = 1): void {
    const key = JSON.stringify([what, between]);
    const seen = this.mistakes.get(key) ?? { what, ...between, count: 0 };
    this.mistakes.set(key, { ...seen, count: seen.count + more });
  }

  /** All that was counted of another article. */
  add({ lists, fields, days, notHeld, grounds, mistakes }: Counts): void {
    for (const list of LISTS) addTo(this.lists[list], lists[list]);
    for (const field of FIELDS) addTo(this.fields[field], fields[field]);
    addTo(this.days, days);
    addTo(this.notHeld, notHeld);
    addTo(this.grounds, grounds);
    for (const { what, count, ...between } of mistakes) this.mistake(what, between, count);
  }

  /** What was counted; the mistakes, the most frequent first, in an order that does not hang on that of the articles. */
  counts(): Counts {
    const mistakes = [...this.mistakes]
      .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
      .map(([, mistake]) => mistake);
    const { lists, fields, days, notHeld, grounds } = this;
    return { lists, fields, days, notHeld, grounds, mistakes };
  }
}

const record = <Key extends string, Value>(keys: readonly Key[], value: () => Value) =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;

function addTo<Key extends string>(sum: Record<Key, number>, more: Record<Key, number>): void {
  for (const key of Object.keys(sum) as Key[]) sum[key] += more[key];
}
