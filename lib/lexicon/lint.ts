import type { Lexicon } from '@/seeds/lexicon';
import { lintAt } from './lint/at';
import { lintCodes } from './lint/codes';
import { lintDeclared } from './lint/declared';
import { lintIds } from './lint/ids';
import { lintLetters } from './lint/letters';
import { lintOffices } from './lint/offices';
import type { LexiconProblem } from './lint/problem';
import { lintSharedForms } from './lint/shared-forms';
import { lintTerms } from './lint/terms';
import { lintWhere } from './lint/where';

export type { LexiconProblem };

const RULES: readonly ((lexicon: Lexicon) => LexiconProblem[])[] = [
  lintCodes,
  lintIds,
  lintWhere,
  lintAt,
  lintOffices,
  lintTerms,
  lintLetters,
  lintSharedForms,
  lintDeclared,
];

/** All that is wrong with the lexicon's data beyond what its schema can tell; empty where it is clean. */
export const lintLexicon = (lexicon: Lexicon): LexiconProblem[] => RULES.flatMap((rule) => rule(lexicon));
