import { useTranslations } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import type { Found } from '@/graph/queries/search';
import { type SearchFilter, searchPath } from '@/lib/filter/search-filter';
import { pairOf } from '@/lib/search/pair-of';
import { ArticleHits } from './article-hits';
import { ArticlesOfTime } from './articles-of-time';
import { FindGroup } from './find-group';
import { GroupLinks } from './group-links';
import { MeetingFinds } from './meeting-finds';
import { NameHits } from './name-hits';
import { PairLink } from './pair-link';
import { PlaceLink } from './place-link';
import { SearchHelp } from './search-help';
import { SearchNothing } from './search-nothing';
import { TimeLink } from './time-link';
import {
  AbsentHolder,
  LeftOverWords,
  NowhereMet,
  UnclearTimes,
  UnheldTitle,
  UnknownWords,
  VacantOffice,
} from './what-was-searched';

interface Props {
  filter: SearchFilter;
  found: Found;
}

/** All that was found, by kind: the best of each kind, or one kind in pages. */
export function Finds({ filter, found }: Props) {
  const t = useTranslations('searchPage');
  const { leaders, countries, meetings, articles, sides, places, at } = found;
  const total = leaders.total + countries.total + meetings.total + articles.total + places.length;
  const quoted = <span lang={langOf(filter.q)}>{filter.q}</span>;
  if (total === 0) {
    return (
      <>
        <PageHead title={t.rich('nothing', { q: () => quoted })} />
        <AbsentHolder holder={found.absent} />
        <VacantOffice office={found.vacant} />
        <UnclearTimes words={found.query.unclear} />
        <NowhereMet places={found.nowhere} narrowed={false} />
        <TimeLink found={found} />
        <SearchNothing />
        <SearchHelp />
      </>
    );
  }
  const two = pairOf(sides);
  return (
    <>
      <PageHead title={t.rich('titleShown', { q: () => quoted })} />
      <LeftOverWords words={found.query.leftOver} searched={found.query.names.length} />
      <UnknownWords words={found.unknown} />
      <UnknownWords words={found.foreign} foreign />
      <UnheldTitle title={found.unheld} />
      <AbsentHolder holder={found.absent} />
      <VacantOffice office={found.vacant} />
      <UnclearTimes words={found.query.unclear} />
      <NowhereMet places={found.nowhere} narrowed={meetings.total > 0} />
      {/* of meetings at one place the page of the two knows nothing */}
      {two && at.length === 0 && <PairLink {...two} query={found.query} meetings={meetings.total} />}
      {places.map((hit) => (
        <PlaceLink key={hit.id} hit={hit} query={found.query} />
      ))}
      <TimeLink found={found} />
      <div className="max-w-[52rem]">
        <GroupLinks filter={filter} found={found} />
        <FindGroup group="leaders" filter={filter} found={leaders}>
          <NameHits rows={leaders.rows} />
        </FindGroup>
        <FindGroup group="countries" filter={filter} found={countries}>
          <NameHits rows={countries.rows} />
        </FindGroup>
        <FindGroup group="meetings" filter={filter} found={meetings}>
          <MeetingFinds found={found} />
        </FindGroup>
        <FindGroup group="articles" filter={filter} found={articles}>
          <ArticlesOfTime query={found.query} />
          <ArticleHits rows={articles.rows} published={found.query.timeAlone} />
        </FindGroup>
      </div>
      {filter.in !== 'all' && found[filter.in].total === 0 && <p className="py-4">{t('nothingIn')}</p>}
      <Pager page={found.page} pages={found.pages} hrefOf={(page) => searchPath({ ...filter, page })} />
      <p className="pt-4 text-small text-quiet">{t('silence')}</p>
    </>
  );
}
