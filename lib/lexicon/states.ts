import { countries } from '@/seeds/lexicon';

const CODES: ReadonlySet<string> = new Set(countries.map((country) => country.code));

/** Whether this is a state's ISO code, and not an organisation's id such as EU or UN. */
export const isState = (code: string): boolean => CODES.has(code);
