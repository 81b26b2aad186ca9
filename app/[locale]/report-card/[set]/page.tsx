import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { missing } from '@/app/missing';
import { notPastTheEnd } from '@/app/past-the-end';
import { notFoundMetadata } from '@/app/share/not-found';
import { pageMetadata } from '@/app/share/page-metadata';
import { Faults } from '@/components/filter/faults';
import { LocalLink } from '@/components/locale/local-link';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { FigureArticles } from '@/components/report-card/figure-articles';
import { SetArticles } from '@/components/report-card/set-articles';
import { setPath } from '@/components/report-card/set-path';
import { PAGE_SIZE, pageOf, pagesOf } from '@/graph/queries/paging';
import { countedOf } from '@/lib/accuracy/figures';
import { kindOfSet } from '@/lib/accuracy/main-set';
import { ALL_OF_A_SET, parseFigureFilter } from '@/lib/filter/figure-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { sayDate } from '@/lib/time/display';
import { askedSet, countedBy } from './asked';
import { figureTitle } from './figure-title';
import { inOrder, listed } from './listed';

interface Props {
  params: Promise<{ set: string }>;
  searchParams: Promise<UrlParams>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const asked = askedSet((await params).set);
  if (!asked) return notFoundMetadata();
  const t = await getTranslations('setArticles');
  const { articles } = asked.set;
  const parsed = parseFigureFilter(await searchParams);
  const figure = parsed.ok ? parsed.value.figure : undefined;
  const title = figure && (await figureTitle(figure, countedBy(figure, asked.articles).sum));
  return pageMetadata(await getLocale(), {
    path: setPath(asked.set.name),
    title: title ?? t('title', { articles }),
    description: title ? t('figureDescription', { figure: title }) : t('description', { articles }),
  });
}

/** The annotated articles of a set, or those that one figure of the report card counts. */
export default async function ArticlesOfSet({ params, searchParams }: Props) {
  const asked = askedSet((await params).set);
  if (!asked) return missing();
  const { set, articles } = asked;
  const query = await searchParams;
  const parsed = parseFigureFilter(query);
  const { figure, page } = parsed.ok ? parsed.value : ALL_OF_A_SET;
  const counted = figure ? countedBy(figure, articles) : null;
  const all =
    counted?.rows ?? articles.map((article) => ({ article, hasMistake: article.mistakes.length > 0 }));
  const pages = pagesOf(all.length);
  await notPastTheEnd(setPath(set.name), query, { page: { page, pages } });

  const [t, card, how, locale] = await Promise.all([
    getTranslations('setArticles'),
    getTranslations('reportCard'),
    getTranslations('howMeasured'),
    getLocale(),
  ]);
  const { skip } = pageOf(page);
  const shown = (await inOrder(all)).slice(skip, skip + PAGE_SIZE).map(({ article }) => article);
  const rows = await listed(shown);
  const linked = all.filter(({ article }) => article.url !== null).length;
  const title =
    figure && counted ? await figureTitle(figure, counted.sum) : t('title', { articles: set.articles });
  return (
    <>
      <PageHead
        kicker={
          <LocalLink href="/report-card" className="inline-flex min-h-6 items-center">
            {card('title')}
          </LocalLink>
        }
        title={title}
      >
        <p>
          {counted
            ? t.rich('counted', {
                articles: set.articles,
                counted: counted.rows.length,
                wrong: counted.rows.filter(({ hasMistake }) => hasMistake).length,
                all: (words) => <LocalLink href={setPath(set.name)}>{words}</LocalLink>,
              })
            : t('lead')}
        </p>
        <p className="pt-1 text-small">
          {card('dateline', { day: sayDate(set.measuredOn, locale) })} {how(`seen.${kindOfSet(set)}`)}{' '}
          {all.length > 0 && (linked === all.length ? t('linkedAll') : t('linked', { linked }))}
        </p>
      </PageHead>
      {!parsed.ok && <Faults faults={parsed.faults} />}
      {all.length > 0 &&
        (figure && counted ? (
          <FigureArticles
            figure={figure}
            caption={title}
            rows={rows.map((row) => ({ ...row, counted: countedOf(figure, row.article) }))}
          />
        ) : (
          <SetArticles set={set.name} caption={title} rows={rows} together={set.lists} />
        ))}
      <Pager page={page} pages={pages} hrefOf={(page) => setPath(set.name, figure, page)} />
    </>
  );
}
