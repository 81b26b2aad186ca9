import { isCountryCode } from '@/lib/filter/country-code';

/** The label of the node that an id or a code is of. */
export const label = (side: string): 'Country' | 'Leader' => (isCountryCode(side) ? 'Country' : 'Leader');

/** The property that identifies it. */
export const idOf = (side: string): 'code' | 'id' => (isCountryCode(side) ? 'code' : 'id');

/** The inside of its node's pattern. @param parameter with its dollar sign */
export const sideMatch = (side: string, parameter: string): string =>
  `:${label(side)} {${idOf(side)}: ${parameter}}`;
