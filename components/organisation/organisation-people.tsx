import { useTranslations } from 'next-intl';
import { OfficeHolders } from '@/components/country/office-holders';
import { CountryLine } from '@/components/country/people-lines';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import type { Organisation } from '@/graph/queries/organisation';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';

/** Who has an office of an organisation, and which countries sat at its meetings; each number a link to what it counts. */
export function OrganisationPeople({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('organisation');
  const met = useTranslations('met');
  const { id, leaders, countries } = organisation;
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <OfficeHolders title={t('leaders')} leaders={leaders} />
      {countries.length > 0 && (
        <Section id="sides" title={t('countries')} aside={met('countCountries', { count: countries.length })}>
          <FoldedList>
            {countries.map(({ country, meetings }) => (
              <CountryLine
                key={country.code}
                country={country}
                href={`/countries/${country.code}`}
                meetings={meetings}
                listHref={`/meetings?${meetingFilterUrl(ALL_MEETINGS, { country: country.code, organisation: id })}`}
              />
            ))}
          </FoldedList>
        </Section>
      )}
    </div>
  );
}
