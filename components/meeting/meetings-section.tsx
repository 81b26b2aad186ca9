import { useLocale, useTranslations } from 'next-intl';
import { UndatedTray } from '@/components/explorer/undated-tray';
import { Faults } from '@/components/filter/faults';
import { FilterInWords } from '@/components/filter/filter-in-words';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingList } from '@/graph/queries/meetings';
import { listPagesUrl } from '@/lib/filter/list-pages';
import { hasDays, isNarrowed, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import type { Fault } from '@/lib/filter/url-params';
import { joinQueries, withQuery } from '@/lib/filter/url-params';
import { MeetingTable } from './meeting-table';
import { NarrowForm } from './narrow-form';
import { type Other, useOnly } from './use-only';

export interface OwnMeetings {
  /** As the page's address has it: without whose meetings they are. */
  filter: MeetingFilter;
  /** Who else has to take part. */
  others: readonly Other[];
  faults: Fault[];
  found: MeetingList;
  undated: { rows: MeetingRow[]; total: number; page: number; pages: number };
}

interface Props extends OwnMeetings {
  /** The page's path without a language. */
  path: string;
  title: string;
}

/** The meetings of one leader, country or pair: narrowed, sorted and paged by the page's own address, and the undated. */
export function MeetingsSection({ path, title, filter, others, faults, found, undated }: Props) {
  const t = useTranslations('ownMeetings');
  const locale = useLocale();
  const hrefOf = (changes: Partial<MeetingFilter>) =>
    `${to(path, meetingFilterUrl(filter, changes))}#meetings`;
  const trayHrefOf = (undated: number) =>
    `${to(path, meetingFilterUrl(filter), listPagesUrl({ undated }))}#undated`;
  const narrowed = isNarrowed(filter);
  const { matched, possibly } = found.totals;
  const only = useOnly(filter, others, hrefOf);
  return (
    <>
      <Section
        id="meetings"
        title={title}
        rows={found.rows.length}
        aside={
          <span role="status">
            {t.rich(hasDays(filter) ? 'between' : 'count', {
              ...{ all: matched + undated.total, dated: matched, undated: undated.total },
              maybe: Math.max(0, possibly - matched),
              topossible: (words) => (
                <LocalLink
                  href={hrefOf({ reading: 'possibly' })}
                  className="inline-flex min-h-6 items-center"
                >
                  {words}
                </LocalLink>
              ),
              toundated: (words) => (
                <a href="#undated" className="inline-flex min-h-6 items-center">
                  {words}
                </a>
              ),
            })}
            {narrowed && (
              <>
                {' '}
                <LocalLink href={`${path}#meetings`} className="inline-flex min-h-6 items-center">
                  {t('all')}
                </LocalLink>
              </>
            )}
          </span>
        }
      >
        {(narrowed || matched + undated.total > 1) && (
          <NarrowForm
            // a link to another list of the same page would keep what was ticked before
            key={meetingFilterUrl(filter)}
            action={`${localPath(locale, path)}#meetings`}
            filter={filter}
            only={only}
          />
        )}
        <Faults faults={faults} />
        <FilterInWords
          filter={{ ...filter, leader: undefined, country: undefined }}
          also={only.map((one) => one.words)}
        />
        {!narrowed && matched + undated.total === 0 && <p className="py-2 text-quiet">{t('none')}</p>}
        {(matched > 0 || (narrowed && undated.total === 0)) && (
          <MeetingTable
            rows={found.rows}
            caption={title}
            sorting={{ sort: filter.sort, hrefOf: (sort) => hrefOf({ sort }) }}
          />
        )}
        <Pager page={found.page} pages={found.pages} hrefOf={(page) => hrefOf({ page })} of={title} />
      </Section>
      {undated.total > 0 && (
        <UndatedTray
          rows={undated.rows}
          total={undated.total}
          paging={{ page: undated.page, pages: undated.pages, hrefOf: trayHrefOf }}
        />
      )}
    </>
  );
}

/** A path with the parts of a query that say anything. */
const to = (path: string, ...parts: string[]): string => withQuery(path, joinQueries(...parts));
