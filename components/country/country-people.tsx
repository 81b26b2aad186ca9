import { useTranslations } from 'next-intl';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import { pairPath } from '@/components/pair/pair-path';
import type { Country } from '@/graph/queries/country';
import { OfficeHolders } from './office-holders';
import { CountryLine } from './people-lines';

/** Who speaks for a country, and whom it met; each number a link to the meetings that it counts. */
export function CountryPeople({ country }: { country: Country }) {
  const t = useTranslations('country');
  const met = useTranslations('met');
  const { leaders, met: others } = country;
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <OfficeHolders title={t('leaders')} leaders={leaders} />
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
