import { z } from 'zod';
import { loadRecords } from '../load';
import { Leader, LeaderFile } from '../schema';
import africa from './africa.json' with { type: 'json' };
import americas from './americas.json' with { type: 'json' };
import centralAsiaRussia from './central-asia-russia.json' with { type: 'json' };
import eastAsia from './east-asia.json' with { type: 'json' };
import europe from './europe.json' with { type: 'json' };
import middleEast from './middle-east.json' with { type: 'json' };
import organisations from './organisations.json' with { type: 'json' };
import southAsia from './south-asia.json' with { type: 'json' };
import southeastAsiaOceania from './southeast-asia-oceania.json' with { type: 'json' };

const FILES: readonly (readonly [name: string, data: unknown])[] = [
  ['africa', africa],
  ['americas', americas],
  ['central-asia-russia', centralAsiaRussia],
  ['east-asia', eastAsia],
  ['europe', europe],
  ['middle-east', middleEast],
  ['organisations', organisations],
  ['south-asia', southAsia],
  ['southeast-asia-oceania', southeastAsiaOceania],
];

/** The frame of a leaders' file; its records are checked one by one, so that an error can name the leader. */
const Frame = LeaderFile.extend({ leaders: z.array(z.unknown()) });

function load([name, data]: (typeof FILES)[number]) {
  const file = `leaders/${name}.json`;
  const frame = Frame.safeParse(data);
  if (!frame.success) {
    const issue = frame.error.issues[0];
    throw new Error(`seeds/lexicon/${file}: field ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { file, asOf: frame.data.asOf, leaders: loadRecords(file, Leader, frame.data.leaders, 'leaders') };
}

/** The leaders' files as they are stored, each with the day up to which `..` was known to hold. */
export const leaderFiles = Object.freeze(FILES.map(load));
