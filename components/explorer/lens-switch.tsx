import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { type ExplorerView, LENSES } from '@/lib/explorer/view';
import { ExplorerLink } from './explorer-link';

interface Props {
  view: ExplorerView;
  /** The explorer with something of its view changed. */
  hrefOf: (change: Partial<ExplorerView>) => string;
}

/** What the picture shows, as links: they work without script, and back leads back. */
export function LensSwitch({ view, hrefOf }: Props) {
  const t = useTranslations('lens');
  const link =
    'inline-flex min-h-8 items-center border border-edge px-3 [overflow-wrap:normal] max-[23rem]:px-2 -ml-px first:ml-0 no-underline aria-[current]:bg-wash aria-[current]:font-semibold';
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-5 gap-y-1 pb-2 text-small">
      <span className="inline-flex">
        {LENSES.map((lens) => (
          <LocalLink
            key={lens}
            href={hrefOf({ lens })}
            scroll={false}
            aria-current={lens === view.lens ? 'true' : undefined}
            className={link}
          >
            {t(lens)}
          </LocalLink>
        ))}
      </span>
      <span className="inline-flex items-center gap-2">
        <span>{t('summits')}</span>
        <span className="inline-flex">
          <ExplorerLink
            href={hrefOf({ summits: 'yes' })}
            scroll={false}
            aria-current={view.summits === 'yes' ? 'true' : undefined}
            className={link}
          >
            {t('withSummits')}
          </ExplorerLink>
          <ExplorerLink
            href={hrefOf({ summits: 'no' })}
            scroll={false}
            aria-current={view.summits === 'no' ? 'true' : undefined}
            className={link}
          >
            {t('withoutSummits')}
          </ExplorerLink>
        </span>
      </span>
    </nav>
  );
}
