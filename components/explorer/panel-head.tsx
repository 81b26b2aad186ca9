import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExplorerLink } from './explorer-link';

/** The head of a panel and the link that closes it. @param closeHref the explorer without it */
export function PanelHead({ closeHref, children }: { closeHref: string; children: ReactNode }) {
  const t = useTranslations('panel');
  return (
    <div className="flex items-start justify-between gap-3">
      <h2 id="panel-title" className="font-serif text-sub font-semibold">
        {children}
      </h2>
      <ExplorerLink
        href={closeHref}
        scroll={false}
        className="inline-flex min-h-8 items-center text-small print:hidden"
      >
        {t('close')}
      </ExplorerLink>
    </div>
  );
}
