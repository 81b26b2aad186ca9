import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { missing } from '@/app/missing';
import { notPastTheEnd } from '@/app/past-the-end';
import { versionsInUse } from '@/app/report-card/versions-in-use';
import { notFoundMetadata } from '@/app/share/not-found';
import { pageMetadata } from '@/app/share/page-metadata';
import { Faults } from '@/components/filter/faults';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import { FigureArticles } from '@/components/report-card/figure-articles';
import { MistakeList } from '@/components/report-card/mistake-list';
import { MISTAKES, SetArticles } from '@/components/report-card/set-articles';
import { SetHead } from '@/components/report-card/set-head';
import { setPath } from '@/components/report-card/set-path';
import { PAGE_SIZE, pageOf, pagesOf } from '@/graph/queries/paging';
import { ALL_OF_A_SET, parseFigureFilter } from '@/lib/filter/figure-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { articlesAsked, askedSet, countedOfAll } from './asked';
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
  const counted = figure && countedOfAll(figure, articlesAsked(asked.articles, figure));
  const title = figure && counted && (await figureTitle(figure, counted));
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
  const all = articlesAsked(articles, figure);
  const pages = pagesOf(all.length);
  await notPastTheEnd(setPath(set.name), query, { page: { page, pages } });

  const [t, locale] = await Promise.all([getTranslations('setArticles'), getLocale()]);
  const { skip } = pageOf(page);
  const rows = await listed(inOrder(all, locale).slice(skip, skip + PAGE_SIZE));
  const title = figure
    ? await figureTitle(figure, countedOfAll(figure, all))
    : t('title', { articles: set.articles });
  return (
    <>
      <SetHead
        {...{ set, title }}
        ofFigure={figure !== undefined}
        rows={all.length}
        wrong={all.filter(({ hasMistake }) => hasMistake).length}
        linked={all.filter(({ article }) => article.url !== null).length}
        readerVersions={await versionsInUse()}
      />
      {!parsed.ok && <Faults faults={parsed.faults} />}
      {figure && rows.length > 0 && (
        <FigureArticles set={set.name} figure={figure} caption={title} rows={rows} />
      )}
      {!figure && <SetArticles set={set.name} caption={title} rows={rows} together={set} />}
      <Pager page={page} pages={pages} hrefOf={(page) => setPath(set.name, figure, page)} />
      {!figure && set.mistakes.length > 0 && (
        <Section id={MISTAKES} title={t('allMistakes')}>
          <MistakeList mistakes={set.mistakes} set={set.name} />
        </Section>
      )}
    </>
  );
}
