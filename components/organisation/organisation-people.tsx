import { useTranslations } from 'next-intl';
import { OfficeHolders } from '@/components/country/office-holders';
import { CountryLine } from '@/components/country/people-lines';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import type { Organisation } from '@/graph/queries/organisation';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';

/** Who has an office of an organisation, and which countries sat at its meetings; each number a link to what it counts. */
export function OrganisationPeople({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisation');
  const met = useTranslations('met');
  const { id, leaders } = organisation;
  const listOf = (country: string) => (status: MeetingStatus) =>
    `/meetings?${meetingFilterUrl(ALL_MEETINGS, { status: [status], country, organisation: id })}`;
  const sides = (section: string, title: string, countries: Organisation['countries']) =>
    countries.length > 0 && (
      <Section id={section} title={title} aside={met('countCountries', { count: countries.length })}>
        <FoldedList>
          {countries.map(({ country, counts }) => (
            <CountryLine
              key={country.code}
              country={country}
              href={`/countries/${country.code}`}
              counts={counts}
              hrefOf={listOf(country.code)}
            />
          ))}
        </FoldedList>
      </Section>
    );
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <OfficeHolders title={t('leaders')} leaders={leaders} />
      <div className="min-w-0">
        {sides('sides', t('countries'), organisation.countries)}
        {sides('sides-not-there', t('countriesNotThere'), organisation.countriesNotThere)}
      </div>
    </div>
  );
}
