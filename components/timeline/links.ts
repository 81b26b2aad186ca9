import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';
import type { Bounds } from '@/lib/time/edtf';
import type { RangeReading } from '@/lib/time/filter';

/** The list of meetings of some days. @param list its address with the filter's other fields, and its place on the page, `#…`, where it has one */
export function listOf(
  list: string,
  { earliest, latest }: Bounds,
  reading: RangeReading,
  { status, without }: { status?: MeetingStatus; without?: MeetingFilter['without'] } = {},
): string {
  const [address = '', place] = list.split('#');
  const [path = '', query = ''] = address.split('?');
  const params = new URLSearchParams({ from: earliest, to: latest });
  if (reading === 'possibly') params.set('reading', reading);
  for (const [name, value] of new URLSearchParams(query)) params.set(name, value);
  if (status) params.set('status', status);
  if (without) params.set('without', without);
  return `${path}?${params.toString().replaceAll('%2C', ',')}${place ? `#${place}` : ''}`;
}

/** A query's address with one parameter more. */
export const withParam = (address: string, name: string, value: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
