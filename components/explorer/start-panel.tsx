import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { ExplorerNode } from '@/graph/queries/explorer-graph';

/** How many of the most met are named before one is chosen. */
const SHOWN = 12;

interface Props {
  nodes: ExplorerNode[];
  /** The explorer with a leader chosen. */
  hrefOf: (leader: string) => string;
}

/** What stands beside the graph before a leader is chosen: those with the most meetings, each a way in. */
export function StartPanel({ nodes, hrefOf }: Props) {
  const t = useTranslations('panel');
  const most = [...nodes].sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
  return (
    <>
      <h2 id="panel-title" className="font-serif text-sub font-semibold">
        {t('start')}
      </h2>
      <p className="pb-2 text-small text-quiet">{t('startHow')}</p>
      <ol>
        {most.map((node) => (
          <li key={node.id} className="flex items-baseline justify-between gap-3 border-t border-rule py-1">
            <span className="min-w-0">
              <Flag code={node.speaksFor} {...(node.country && { name: node.country.name })} />{' '}
              <LocalLink href={hrefOf(node.id)} scroll={false}>
                <Named of={node} />
              </LocalLink>
              {node.office && (
                <span className="text-small text-quiet">
                  {', '}
                  <Named of={{ name: node.office.title, nameEn: node.office.titleEn }} />
                </span>
              )}
            </span>
            <span className="shrink-0 text-small text-quiet">
              {t('meetingCount', { count: node.meetings })}
            </span>
          </li>
        ))}
      </ol>
      {nodes.length > SHOWN && (
        <p className="pt-2 text-fine text-quiet">{t('shownOf', { shown: SHOWN, all: nodes.length })}</p>
      )}
    </>
  );
}
