import { useTranslations } from 'next-intl';
import { CountriesSection } from '@/components/country/countries-section';
import { OfficeHolders } from '@/components/country/office-holders';
import type { Organisation } from '@/graph/queries/organisation';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';

/** Who has an office of an organisation, and which countries sat at its meetings; each number a link to what it counts. */
export function OrganisationPeople({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisation');
  const { id, leaders } = organisation;
  const ways = {
    hrefOf: (country: string) => `/countries/${country}`,
    listsOf: (country: string) => (status: MeetingStatus) =>
      `/meetings?${meetingFilterUrl(ALL_MEETINGS, { status: [status], country, organisation: id })}`,
  };
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <OfficeHolders title={t('leaders')} leaders={leaders} />
      <div className="min-w-0">
        <CountriesSection id="sides" title={t('countries')} countries={organisation.countries} {...ways} />
        <CountriesSection
          id="sides-not-there"
          title={t('countriesNotThere')}
          countries={organisation.countriesNotThere}
          {...ways}
        />
      </div>
    </div>
  );
}
