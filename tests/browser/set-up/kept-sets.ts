import { readdirSync } from 'node:fs';
import path from 'node:path';
import accuracy from '../../../app/report-card/accuracy.json' with { type: 'json' };
import { root } from '../../../app/serve/root.mjs';
import type { MeasuredSet } from '../../../lib/accuracy/measured';

const files = readdirSync(path.join(root, 'app/report-card/articles'));

/** The sets of the report card of which the articles are kept: the numbers of others lead nowhere. */
export const KEPT_SETS = (accuracy.sets as MeasuredSet[]).filter(({ name }) =>
  files.includes(`${name}.json`),
);
