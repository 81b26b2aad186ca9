import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { Named } from '@/components/locale/named';
import type { CountryGraph } from '@/graph/queries/country-graph';
import { ExplorerLink } from './explorer-link';
import { MeetingCount } from './meeting-count';

/** How many of the most met are named before one is chosen. */
const SHOWN = 12;

interface Props {
  /** Most meetings first. */
  nodes: CountryGraph['nodes'];
  /** The explorer with a country chosen. */
  hrefOf: (code: string) => string;
  /** The list of a country's meetings; null where no page has it. */
  listHrefOf: (code: string) => string | null;
}

/** What stands beside the countries' graph before one is chosen: those with the most meetings. */
export function CountriesPanel({ nodes, hrefOf, listHrefOf }: Props) {
  const t = useTranslations('lens');
  const graph = useTranslations('graph');
  return (
    <>
      <h2 id="panel-title" className="font-serif text-sub font-semibold">
        {t('countriesMost')}
      </h2>
      <p className="pb-2 text-small text-quiet">
        {nodes.length > 0 ? t('countriesHow') : graph('empty.countries')}
      </p>
      <ol>
        {nodes.slice(0, SHOWN).map((node) => (
          <li key={node.code} className="flex items-baseline justify-between gap-3 border-t border-rule py-1">
            <span>
              <Flag code={node.code} name="" leads />
              <ExplorerLink href={hrefOf(node.code)} scroll={false}>
                <Named of={node} />
              </ExplorerLink>
            </span>
            <MeetingCount count={node.meetings} href={listHrefOf(node.code)} />
          </li>
        ))}
      </ol>
      {nodes.length > SHOWN && (
        <p className="pt-2 text-fine text-quiet">
          {t('countriesShown', { shown: SHOWN, all: nodes.length })}
        </p>
      )}
    </>
  );
}
