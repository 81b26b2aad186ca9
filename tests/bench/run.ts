import { benchReading } from './reading';

/** What can be measured, by name: `npm run bench -- reading [FILE.jsonl[.gz]]`. */
const BENCHES: Record<string, (argument: string | undefined) => void> = { reading: benchReading };

const [name = '', argument] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(' | ')} [FILE]`);
  process.exit(2);
}
bench(argument);
