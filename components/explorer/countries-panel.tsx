import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { CountryGraph } from '@/graph/queries/country-graph';
import { ExplorerLink } from './explorer-link';

/** How many of the most met are named before one is chosen. */
const SHOWN = 12;

interface Props {
  /** Most meetings first. */
  nodes: CountryGraph['nodes'];
  /** The explorer with a country chosen. */
  hrefOf: (code: string) => string;
  /** The list of a country's meetings. */
  listHrefOf: (code: string) => string;
}

/** What stands beside the countries' graph before one is chosen: those with the most meetings. */
export function CountriesPanel({ nodes, hrefOf, listHrefOf }: Props) {
  const t = useTranslations('lens');
  const panel = useTranslations('panel');
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
              <Flag code={node.code} name="" />{' '}
              <ExplorerLink href={hrefOf(node.code)} scroll={false}>
                <Named of={node} />
              </ExplorerLink>
            </span>
            <LocalLink
              href={listHrefOf(node.code)}
              className="inline-flex min-h-6 shrink-0 items-center text-small text-quiet"
            >
              {panel('meetingCount', { count: node.meetings })}
            </LocalLink>
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
