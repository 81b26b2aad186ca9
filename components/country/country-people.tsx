import { useTranslations } from 'next-intl';
import { pairLists, pairPath } from '@/components/pair/pair-path';
import type { Country } from '@/graph/queries/country';
import { CountriesSection } from './countries-section';
import { OfficeHolders } from './office-holders';

/** Who speaks for a country, and whom it met; each number a link to the meetings that it counts. */
export function CountryPeople({ country }: { country: Country }) {
  const t = useTranslations('country');
  const met = useTranslations('met');
  const { code } = country;
  const ways = {
    hrefOf: (other: string) => pairPath(code, other),
    listsOf: (other: string) => pairLists(code, other),
  };
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <OfficeHolders title={t('leaders')} leaders={country.leaders} />
      <div className="min-w-0">
        <CountriesSection id="met" title={met('countries')} countries={country.met} {...ways} />
        <CountriesSection id="not-met" title={met('notCountries')} countries={country.notMet} {...ways} />
      </div>
    </div>
  );
}
