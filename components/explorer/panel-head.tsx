import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExplorerLink } from './explorer-link';

/**
 * The head of a panel and the link that closes it; on a phone both stay in sight while the sheet is scrolled.
 * @param closeHref the explorer without it
 */
export function PanelHead({ closeHref, children }: { closeHref: string; children: ReactNode }) {
  const t = useTranslations('panel');
  return (
    <div className="flex items-start justify-between gap-3 max-sm:sticky max-sm:top-0 max-sm:z-10 max-sm:-mx-4 max-sm:bg-paper/[99.6%] max-sm:px-4 max-sm:pt-3 max-sm:pb-1 print:static! print:mx-0! print:px-0!">
      <h2 id="panel-title" className="min-w-0 font-serif text-sub font-semibold">
        {children}
      </h2>
      <ExplorerLink
        href={closeHref}
        scroll={false}
        className="inline-flex min-h-8 shrink-0 items-center whitespace-nowrap text-small print:hidden"
      >
        {t('close')}
      </ExplorerLink>
    </div>
  );
}
