import { type DateLocale, localDigits } from '@/lib/time/display';
import type { Cluster } from './clusters';
import { type NameLines, nameLines, nearLines, shortOf, tied, withNear, written } from './name-lines';
import { isOfAStateBeside } from './near-enough';
import { shortName } from './short-name';

/** What is said of a circle that stands for several places; `{count}` is of how many. */
export interface SeveralWords {
  /** Behind a name: "and {count} nearby". */
  near: string;
  /** Where no name is true of all: "{count} places". */
  places: string;
}

/** How a circle of several places is called, and how that is written: where there is room, and where there is none. */
export interface SeveralName {
  name: string;
  whole: NameLines[];
  brief: NameLines[];
  /** Where even that finds no room. */
  least: NameLines[];
}

/** Its largest place with how many more; of a state that does not hold them all never that state alone. */
export function severalName(
  cluster: Omit<Cluster, 'belongs'>,
  words: SeveralWords,
  locale: DateLocale,
): SeveralName {
  const { others } = cluster;
  const count = (word: string, number: number) => word.replace('{count}', localDigits(number, locale));
  const signed = (name: string, more: number) => `${shortOf(name)}\u00a0+${localDigits(more, locale)}`;
  const first = shortName(cluster, locale);
  const least = [written(count(words.places, others.length + 1))];
  const beyond = cluster.ring ? others.find((one) => isOfAStateBeside(one, cluster)) : undefined;
  if (!beyond) {
    const near = count(words.near, others.length);
    const brief = [...nameLines(signed(first, others.length)), written(shortOf(first), tied(near))];
    return { name: withNear(first, near), whole: nearLines(first, near), brief, least };
  }
  const [a, b, more] = [`${shortOf(first)},`, shortName(beyond, locale), others.length - 1];
  if (more === 0)
    return { name: `${a} ${b}`, whole: [], brief: [written(`${a} ${b}`), written(a, b)], least };
  const near = count(words.near, more);
  return {
    name: withNear(`${a} ${b}`, near),
    whole: [written(withNear(`${a} ${b}`, near)), written(`${a} ${b}`, tied(near))],
    brief: [written(`${a} ${signed(b, more)}`), written(a, signed(b, more))],
    least,
  };
}
