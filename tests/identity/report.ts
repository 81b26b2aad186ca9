import type { Dated, IdentifiedReport } from '@/lib/identity/report';
import type { Role } from '@/lib/reading';
import { bounds } from '@/lib/time/edtf';

type Plain = Omit<Partial<IdentifiedReport>, 'date' | 'participants' | 'place'> & {
  id: string;
  date?: string | null;
  /** Leader ids, with `:visitor` or `:host` where they are one. */
  who?: string;
  city?: string;
  in?: string;
};

/** A date in its own words. */
export const dated = (edtf: string): Dated => ({
  edtf,
  ...(bounds(edtf) ?? { earliest: null, latest: null }),
  basis: 'stated',
});

/** A report of talks between Putin and Kim, with whatever a test wants to be different; by default each of its own article. */
export function report({
  date = null,
  who = 'putin kim',
  city,
  in: country,
  ...rest
}: Plain): IdentifiedReport {
  const participants = who
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [leader = '', role = 'participant'] = one.split(':');
      return { leader, role: role as Role };
    });
  return {
    article: `article of ${rest.id}`,
    published: null,
    kind: 'talks',
    status: 'held',
    reportedOn: null,
    countries: ['KP', 'RU'],
    organisations: [],
    ...rest,
    date: date === null ? null : dated(date),
    participants,
    place: { city: city ?? null, country: country ?? null },
  };
}
