import { useTranslations } from 'next-intl';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import type { NamedCountry } from '@/graph/queries/names';
import type { ByStatus } from '@/lib/filter/by-status';
import type { MeetingStatus } from '@/lib/reading';
import { CountryLine } from './people-lines';

interface Props {
  id: string;
  title: string;
  countries: readonly { country: NamedCountry; counts: ByStatus }[];
  /** Where a country's name leads. */
  hrefOf: (code: string) => string;
  /** The lists of its meetings by status. */
  listsOf: (code: string) => (status: MeetingStatus) => string;
}

/** Countries that met, or were to meet, somebody; nothing where there are none. */
export function CountriesSection({ id, title, countries, hrefOf, listsOf }: Props) {
  const t = useTranslations('met');
  if (countries.length === 0) return null;
  return (
    <Section
      id={id}
      lines={Math.min(countries.length, 12)}
      title={title}
      aside={t('countCountries', { count: countries.length })}
    >
      <FoldedList>
        {countries.map(({ country, counts }) => (
          <CountryLine
            key={country.code}
            country={country}
            href={hrefOf(country.code)}
            counts={counts}
            hrefOf={listsOf(country.code)}
          />
        ))}
      </FoldedList>
    </Section>
  );
}
