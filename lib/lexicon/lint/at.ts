import type { Lexicon } from '@/seeds/lexicon';
import type { LexiconProblem } from './problem';

const MOST = { latitude: 90, longitude: 180 };

/** Places lie on the globe, as exactly as two decimals of a degree, and no two at one point. */
export function lintAt({ places }: Lexicon): LexiconProblem[] {
  const taken = new Map<string, string>();
  return places.flatMap(({ id, at }) => {
    if (at === null) return [];
    const [latitude = Number.NaN, longitude = Number.NaN] = at;
    const told = at.join(' ');
    const other = taken.get(told);
    taken.set(told, id);
    const problem =
      wrong('latitude', latitude) ?? wrong('longitude', longitude) ?? (other && `is where ${other} is`);
    if (!problem) return [];
    const remedy = 'give latitude and longitude in degrees, or leave it out where they are not sure';
    return [{ file: 'places.json', record: id, field: 'at', problem, remedy }];
  });
}

function wrong(which: keyof typeof MOST, degrees: number): string | null {
  if (Math.abs(degrees) > MOST[which]) return `has a ${which} of ${degrees}, which is off the globe`;
  if (Math.round(degrees * 100) / 100 !== degrees) return `has a ${which} of more than two decimals`;
  return null;
}
