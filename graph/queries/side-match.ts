import { isCountryCode } from '@/lib/filter/country-code';
import { organisationOf } from '@/lib/search/organisation-key';

/** The label of the node that an id, a code or an organisation's key is of. */
export function label(side: string): 'Country' | 'Organisation' | 'Leader' {
  if (organisationOf(side) !== null) return 'Organisation';
  return isCountryCode(side) ? 'Country' : 'Leader';
}

/** The property that identifies it. */
export const idOf = (side: string): 'code' | 'id' => (isCountryCode(side) ? 'code' : 'id');

/** What stands in that property. */
export const keyValue = (side: string): string => organisationOf(side) ?? side;

/** The inside of its node's pattern. @param parameter with its dollar sign */
export const sideMatch = (side: string, parameter: string): string =>
  `:${label(side)} {${idOf(side)}: ${parameter}}`;
