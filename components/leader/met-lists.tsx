import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { DateFold } from '@/components/meeting/date-fold';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import { pairPath } from '@/components/pair/pair-path';
import type { Leader } from '@/graph/queries/leader';

/** Whom a leader met, and which countries: each a link to the pair's page, its number to the pair's meetings. */
export function MetLists({ leader }: { leader: Leader }) {
  const t = useTranslations('met');
  const line = 'flex items-baseline justify-between gap-3 break-inside-avoid border-b border-rule py-1.5';
  const count = (path: string, meetings: number) => (
    <LocalLink href={`${path}#meetings`} className="inline-flex min-h-6 items-center">
      {t('times', { count: meetings })}
    </LocalLink>
  );
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      {leader.met.length > 0 && (
        <Section id="met" title={t('people')} aside={t('countPeople', { count: leader.met.length })}>
          <FoldedList>
            {leader.met.map(({ leader: other, meetings, last }) => (
              <li key={other.id} className={line}>
                <span>
                  <Flag code={other.speaksFor} />{' '}
                  <LocalLink href={pairPath(leader.id, other.id)}>
                    <Named of={other} />
                  </LocalLink>
                </span>
                <div className="flex max-w-[60%] flex-wrap items-baseline justify-end gap-x-3 text-small text-quiet">
                  {count(pairPath(leader.id, other.id), meetings)}
                  {last && (
                    <div className="flex items-baseline gap-1">
                      {t('last')} <DateFold last={last} />
                    </div>
                  )}
                </div>
              </li>
            ))}
          </FoldedList>
        </Section>
      )}
      {leader.countriesMet.length > 0 && (
        <Section
          id="countries"
          title={t('countries')}
          aside={t('countCountries', { count: leader.countriesMet.length })}
        >
          <FoldedList>
            {leader.countriesMet.map(({ country, meetings }) => (
              <li key={country.code} className={line}>
                <span>
                  <Flag code={country.code} name="" />{' '}
                  <LocalLink href={pairPath(leader.id, country.code)}>
                    <Named of={country} />
                  </LocalLink>
                </span>
                <span className="text-small text-quiet">
                  {count(pairPath(leader.id, country.code), meetings)}
                </span>
              </li>
            ))}
          </FoldedList>
        </Section>
      )}
    </div>
  );
}
