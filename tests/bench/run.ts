import { benchAccuracy } from './accuracy';
import { benchGraph } from './graph';
import { benchGrowth } from './growth';
import { benchPages } from './pages';
import { benchReading } from './reading';
import { benchSearch } from './search';

interface Bench {
  /** What it is given, as it is typed. */
  takes: string;
  run: (...words: (string | undefined)[]) => void | Promise<void>;
}

/** What can be measured, by name: `npm run bench -- reading`. */
const BENCHES: Record<string, Bench> = {
  reading: { takes: '[FILE.jsonl[.gz]]', run: benchReading },
  pages: { takes: '[ADDRESS]', run: benchPages },
  growth: { takes: '', run: benchGrowth },
  search: { takes: '', run: benchSearch },
  graph: { takes: '', run: benchGraph },
  accuracy: { takes: 'GOLD.jsonl FOLDER', run: benchAccuracy },
};

const [name = '', ...words] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  const ways = Object.entries(BENCHES).map(([one, { takes }]) => `npm run bench -- ${one} ${takes}`);
  console.error(`Say what to measure:\n  ${ways.join('\n  ')}`);
  process.exit(2);
}
try {
  await bench.run(...words);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
