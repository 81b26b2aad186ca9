import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LeaderName } from '@/components/leader/leader-name';
import { OfficeLine } from '@/components/leader/office-line';
import { isMarked, UncheckedNote } from '@/components/leader/unchecked-mark';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { OrganisationLink } from '@/components/organisation/organisation-link';
import type { CountryHit, LeaderHit } from '@/graph/queries/search';
import { keyOf, pathOf } from './name-of';
import { WhyLine } from './why-line';

/** Leaders, or countries and organisations, that were found, with why, and how many meetings there are. */
export function NameHits({ rows }: { rows: (LeaderHit | CountryHit)[] }) {
  const t = useTranslations('searchPage');
  return (
    <>
      <ul>
        {rows.map((hit) => (
          <li
            key={keyOf(hit)}
            className="flex items-baseline justify-between gap-4 border-b border-rule py-2"
          >
            <span className="min-w-0">
              {hit.is === 'leader' && <LeaderName leader={hit.leader} />}
              {hit.is === 'organisation' && <OrganisationLink of={hit.organisation} />}
              {hit.is === 'country' && (
                <span className="inline-flex items-baseline gap-2">
                  <Flag code={hit.country.code} name="" />
                  <LocalLink href={`/countries/${hit.country.code}`}>
                    <Named of={hit.country} />
                  </LocalLink>
                </span>
              )}
              {hit.is === 'leader' && hit.office && (
                <span className="block text-small">
                  <OfficeLine office={hit.office} />
                </span>
              )}
              <WhyLine hit={hit} />
            </span>
            <span className="shrink-0 text-small text-quiet">
              {hit.meetings === 0 ? (
                t('meetingCount', { count: 0 })
              ) : (
                <LocalLink href={`${pathOf(hit)}#meetings`} className="inline-flex min-h-6 items-center">
                  {t('meetingCount', { count: hit.meetings })}
                </LocalLink>
              )}
            </span>
          </li>
        ))}
      </ul>
      {rows.some((hit) => hit.is === 'leader' && hit.office && isMarked(hit.office)) && <UncheckedNote />}
    </>
  );
}
