import stateCodes from '@/seeds/lexicon/state-codes.json';
import { isCountryCode } from './country-code';

const CODES: ReadonlySet<string> = new Set(stateCodes);

/** Whether a code is a state's, and not two capitals that mean nobody. */
export const isStateCode = (code: string): boolean => isCountryCode(code) && CODES.has(code);
