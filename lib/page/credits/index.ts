import { ascription } from './ascription';
import { bareSource } from './bare-source';
import { dateline } from './dateline';
import { newsOf } from './news-of';
import type { CreditRule } from './rule';
import { sourceLine } from './source-line';
import { takenFrom } from './taken-from';
import { unmarkedSource } from './unmarked-source';

/** The ways of crediting. A line that names the source goes before a sentence that ascribes the news. */
export const creditRules: readonly CreditRule[] = [
  sourceLine,
  unmarkedSource,
  takenFrom,
  newsOf,
  bareSource,
  dateline,
  ascription,
];
