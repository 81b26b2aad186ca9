import { useTranslations } from 'next-intl';
import { OfficeLine } from '@/components/leader/office-line';
import { UncheckedNote } from '@/components/leader/unchecked-mark';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import { pairPath } from '@/components/pair/pair-path';
import type { Country } from '@/graph/queries/country';
import { Flag } from './flag';

/** Who speaks for a country, and whom it met; each number a link to the meetings that it counts. */
export function CountryPeople({ country }: { country: Country }) {
  const t = useTranslations('country');
  const met = useTranslations('met');
  const line = 'flex items-baseline justify-between gap-3 border-b border-rule py-1.5';
  const { leaders, met: others } = country;
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      {leaders.length > 0 && (
        <Section id="leaders" title={t('leaders')} aside={met('countPeople', { count: leaders.length })}>
          <FoldedList>
            {leaders.map(({ leader, office, meetings }) => (
              <li key={leader.id} className={line}>
                <span>
                  <LocalLink href={`/leaders/${leader.id}`}>
                    <Named of={leader} />
                  </LocalLink>
                  {office && (
                    <span className="block text-small">
                      <OfficeLine office={office} />
                    </span>
                  )}
                </span>
                <span className="shrink-0 text-small text-quiet">
                  {meetings === 0 ? (
                    t('meetingCount', { count: 0 })
                  ) : (
                    <LocalLink
                      href={`/leaders/${leader.id}#meetings`}
                      className="inline-flex min-h-6 items-center"
                    >
                      {t('meetingCount', { count: meetings })}
                    </LocalLink>
                  )}
                </span>
              </li>
            ))}
          </FoldedList>
          {leaders.some(({ office }) => office && !office.checked) && <UncheckedNote />}
        </Section>
      )}
      {others.length > 0 && (
        <Section id="met" title={met('countries')} aside={met('countCountries', { count: others.length })}>
          <FoldedList>
            {others.map(({ country: other, meetings }) => (
              <li key={other.code} className={line}>
                <span>
                  <Flag code={other.code} name="" />{' '}
                  <LocalLink href={pairPath(country.code, other.code)}>
                    <Named of={other} />
                  </LocalLink>
                </span>
                <span className="text-small text-quiet">
                  <LocalLink
                    href={`${pairPath(country.code, other.code)}#meetings`}
                    className="inline-flex min-h-6 items-center"
                  >
                    {met('times', { count: meetings })}
                  </LocalLink>
                </span>
              </li>
            ))}
          </FoldedList>
        </Section>
      )}
    </div>
  );
}
