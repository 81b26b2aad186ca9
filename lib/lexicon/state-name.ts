import { countries } from '@/seeds/lexicon';

const BY_CODE = new Map(countries.map((country) => [country.code, country]));

/** What a state is called, whether or not any article names it; null where no state has the code. */
export function stateName(code: string): { code: string; name: string; nameEn: string } | null {
  const state = BY_CODE.get(code);
  return state ? { code, name: state.name, nameEn: state.nameEn } : null;
}
