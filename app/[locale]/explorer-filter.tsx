import { useLocale, useTranslations } from 'next-intl';
import { Activity } from 'react';
import { Faults } from '@/components/filter/faults';
import { Send } from '@/components/filter/form-parts';
import { LiveFilter } from '@/components/filter/live-filter';
import { MeetingFields } from '@/components/filter/meeting-fields';
import { localPath } from '@/components/locale/local-path';
import type { Choices } from '@/graph/queries/choices';
import { FIRST_VIEW } from '@/lib/explorer/view';
import type { UrlParams } from '@/lib/filter/url-params';
import type { ExplorerAsked } from './explorer-asked';

interface Props extends Pick<ExplorerAsked, 'filter' | 'view' | 'selected' | 'faults'> {
  params: UrlParams;
  offered: Choices;
}

/** The explorer's filter, which is heard at once, or sent where no script runs; what is chosen and seen stays. */
export function ExplorerFilter({ params, offered, filter, view, selected, faults }: Props) {
  const locale = useLocale();
  const t = useTranslations('filter');
  return (
    <div className="border-y border-rule py-3 print:border-y-0 print:py-0">
      <Activity>
        <LiveFilter action={localPath(locale, '/')}>
          {selected && <input type="hidden" name="selected" value={selected} />}
          {view.lens !== FIRST_VIEW.lens && <input type="hidden" name="lens" value={view.lens} />}
          {view.summits !== FIRST_VIEW.summits && <input type="hidden" name="summits" value={view.summits} />}
          <MeetingFields params={params} filter={filter} offered={offered} live />
          <noscript>
            <Send label={t('send')} />
          </noscript>
        </LiveFilter>
      </Activity>
      <Faults faults={faults} />
    </div>
  );
}
