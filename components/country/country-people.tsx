import { useTranslations } from 'next-intl';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import { pairLists, pairPath } from '@/components/pair/pair-path';
import type { Country } from '@/graph/queries/country';
import { OfficeHolders } from './office-holders';
import { CountryLine } from './people-lines';

/** Who speaks for a country, and whom it met; each number a link to the meetings that it counts. */
export function CountryPeople({ country }: { country: Country }) {
  const t = useTranslations('country');
  const met = useTranslations('met');
  const { code } = country;
  const sides = (id: string, title: string, others: Country['met']) =>
    others.length > 0 && (
      <Section id={id} title={title} aside={met('countCountries', { count: others.length })}>
        <FoldedList>
          {others.map(({ country: other, counts }) => (
            <CountryLine
              key={other.code}
              country={other}
              href={pairPath(code, other.code)}
              counts={counts}
              hrefOf={pairLists(code, other.code)}
            />
          ))}
        </FoldedList>
      </Section>
    );
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <OfficeHolders title={t('leaders')} leaders={country.leaders} />
      <div className="min-w-0">
        {sides('met', met('countries'), country.met)}
        {sides('not-met', met('notCountries'), country.notMet)}
      </div>
    </div>
  );
}
