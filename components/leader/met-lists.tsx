import { useTranslations } from 'next-intl';
import { CountriesSection } from '@/components/country/countries-section';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import { pairLists, pairPath } from '@/components/pair/pair-path';
import type { Leader } from '@/graph/queries/leader';
import { MetLine } from './met-line';

/** Whom a leader met, and which countries; apart from them those with whom nothing is told to have been held. */
export function MetLists({ leader }: { leader: Leader }) {
  const t = useTranslations('met');
  const people = (id: string, title: string, met: Leader['met']) =>
    met.length > 0 && (
      <Section
        id={id}
        lines={Math.min(met.length, 12)}
        title={title}
        aside={t('countPeople', { count: met.length })}
      >
        <FoldedList of="people">
          {met.map((one) => (
            <MetLine key={one.leader.id} self={leader} met={one} />
          ))}
        </FoldedList>
      </Section>
    );
  const ways = {
    hrefOf: (code: string) => pairPath(leader.id, code),
    listsOf: (code: string) => pairLists(leader.id, code),
  };
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <div className="min-w-0">
        {people('met', t('people'), leader.met)}
        {people('not-met', t('notPeople'), leader.notMet)}
      </div>
      <div className="min-w-0">
        <CountriesSection id="countries" title={t('countries')} countries={leader.countriesMet} {...ways} />
        <CountriesSection
          id="countries-not-met"
          title={t('notCountries')}
          countries={leader.countriesNotMet}
          {...ways}
        />
      </div>
    </div>
  );
}
