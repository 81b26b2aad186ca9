import { useTranslations } from 'next-intl';
import { UncheckedNote } from '@/components/leader/unchecked-mark';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import { pairPath } from '@/components/pair/pair-path';
import type { Country } from '@/graph/queries/country';
import { CountryLine, LeaderLine } from './people-lines';

/** Who speaks for a country, and whom it met; each number a link to the meetings that it counts. */
export function CountryPeople({ country }: { country: Country }) {
  const t = useTranslations('country');
  const met = useTranslations('met');
  const { leaders, met: others } = country;
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      {leaders.length > 0 && (
        <Section id="leaders" title={t('leaders')} aside={met('countPeople', { count: leaders.length })}>
          <FoldedList>
            {leaders.map((one) => (
              <LeaderLine key={one.leader.id} {...one} />
            ))}
          </FoldedList>
          {leaders.some(({ office }) => office && !office.checked) && <UncheckedNote />}
        </Section>
      )}
      {others.length > 0 && (
        <Section id="met" title={met('countries')} aside={met('countCountries', { count: others.length })}>
          <FoldedList>
            {others.map(({ country: other, meetings }) => (
              <CountryLine
                key={other.code}
                country={other}
                href={pairPath(country.code, other.code)}
                meetings={meetings}
                listHref={`${pairPath(country.code, other.code)}#meetings`}
              />
            ))}
          </FoldedList>
        </Section>
      )}
    </div>
  );
}
