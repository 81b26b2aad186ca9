import { lintLexicon } from '@/lib/lexicon/lint';
import { lexicon } from '@/seeds/lexicon';

const { countries, places, organisations, titles, honorifics, ambiguous, lookAlikes, leaders } = lexicon;
const offices = leaders.flatMap((leader) => leader.offices);
const checked = offices.filter((office) => office.checked).length;

console.log(
  [
    `${countries.length} countries`,
    `${places.length} places`,
    `${organisations.length} organisations`,
    `${titles.length} titles`,
    `${honorifics.length} honorifics`,
    `${leaders.length} leaders`,
    `${offices.length} offices (${checked} checked against a source, ${offices.length - checked} not)`,
    `${ambiguous.length} ambiguous forms`,
    `${lookAlikes.length} look-alikes`,
  ].join(' · '),
);

const problems = lintLexicon(lexicon);
for (const { file, record, field, problem, remedy } of problems)
  console.error(`seeds/lexicon/${file}: ${record}, ${field}: ${problem}. To mend it: ${remedy}.`);
console.log(
  problems.length === 0 ? 'The lexicon is clean.' : `${problems.length} problem(s) in the lexicon.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
