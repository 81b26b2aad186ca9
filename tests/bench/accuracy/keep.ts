import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Measured, type MeasuredSet } from '@/lib/accuracy/measured';

/** Puts a set into the file of measured sets, in the place of the one of its name; the others stay as they are. */
export function keepSet(path: string, set: MeasuredSet): void {
  const { sets } = existsSync(path) ? Measured.parse(JSON.parse(readFileSync(path, 'utf8'))) : { sets: [] };
  const others = sets.filter((one) => one.name !== set.name);
  const kept: Measured = { sets: [...others, set].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
}
