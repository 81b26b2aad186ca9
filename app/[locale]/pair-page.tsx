import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { InTime } from '@/app/[locale]/in-time';
import { ownMeetings } from '@/app/[locale]/own-meetings';
import { missing } from '@/app/missing';
import { notFoundMetadata } from '@/app/share/not-found';
import { areOneSide, nameOf, pairMetadata } from '@/app/share/pair';
import { withQuery } from '@/app/url';
import { articlesPath } from '@/components/article/articles-path';
import { Flag } from '@/components/country/flag';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { NamedInText } from '@/components/locale/named-in-text';
import { MeetingsSection } from '@/components/meeting/meetings-section';
import { PageHead } from '@/components/page/page-head';
import { PairEmpty } from '@/components/pair/pair-empty';
import { PairFacts } from '@/components/pair/pair-facts';
import { pairPath } from '@/components/pair/pair-path';
import { openGraph } from '@/graph/engine/open';
import { articles } from '@/graph/queries/articles';
import { type Pair, pair, type Side } from '@/graph/queries/pair';
import { ALL_ARTICLES } from '@/lib/filter/article-filter';
import { queryOf, type UrlParams } from '@/lib/filter/url-params';
import { pairOf } from '@/lib/search/pair-of';

const pairFound = cache(async (a: string, b: string) => (a === b ? null : pair(openGraph(), a, b)));

/** Title and description of two leaders' or countries' page; nothing where the graph does not know them. */
export async function describePair(a: string, b: string): Promise<Metadata> {
  const found = await pairFound(a, b);
  return found ? pairMetadata(found, await getLocale()) : notFoundMetadata();
}

interface Props {
  a: string;
  b: string;
  /** The address that was asked for, without a language and a query. */
  asked: string;
  params: UrlParams;
}

/** What stands on the page of two sides; another address of theirs leads to their own, its query with it. */
export async function PairPage({ a, b, asked, params }: Props) {
  const path = pairPath(a, b);
  if (a !== b && path !== asked)
    permanentRedirect(localPath(await getLocale(), withQuery(path, queryOf(params))));
  const found = await pairFound(a, b);
  if (!found) return missing();
  const alone = ownState(found);
  if (alone) redirect(localPath(await getLocale(), withQuery(`/leaders/${alone}`, queryOf(params))));
  const side = found.a.is === 'leader' ? { leader: a } : { country: a };
  const [own, t, states] = await Promise.all([
    ownMeetings(path, params, { ...side, other: b }),
    getTranslations('pair'),
    getTranslations('countryPair'),
  ]);
  const of = found.a.is !== found.b.is ? 'mixed' : found.a.is === 'leader' ? 'leaders' : 'countries';
  const countries = of === 'countries';
  return (
    <>
      <PageHead
        kicker={countries ? states('kicker') : t('kicker', { of })}
        title={
          <>
            <SideName side={found.a} begins /> <span className="font-normal text-quiet">{t('and')}</span>{' '}
            <SideName side={found.b} />
          </>
        }
      />
      {found.total > 0 && areOneSide(found) && <p className="max-w-[52rem] pb-3">{t('sameSide')}</p>}
      {found.total > 0 ? (
        <PairFacts pair={found} path={path} />
      ) : (
        <PairEmpty
          coverage={found.coverage}
          sides={[
            { of: nameOf(found.a), id: a, articles: await articlesOf(a) },
            { of: nameOf(found.b), id: b, articles: await articlesOf(b) },
          ]}
          countries={countries}
        />
      )}
      <CoverageLine coverage={found.coverage} names={[a, b]} />
      {found.total > 0 && <InTime a={a} b={b} path={path} />}
      {found.total > 0 && <MeetingsSection path={path} title={t('meetings', { of })} {...own} />}
      {found.coverage.articles > 0 && (
        <p className="pb-4">
          <LocalLink href={articlesPath([a, b])} className="inline-flex min-h-8 items-center">
            {t('articles', { of, count: found.coverage.articles })}
          </LocalLink>
        </p>
      )}
    </>
  );
}

/** The leader where the other side is the own state: the two are no pair, and the leader's page has all that is told. */
const ownState = ({ a, b }: Pair): string | null =>
  a.is === 'leader' && pairOf([a, b]) === null ? a.leader.id : null;

/** How many articles name a leader or a country. */
const articlesOf = async (id: string): Promise<number> =>
  (await articles(openGraph(), { ...ALL_ARTICLES, names: [id] })).total;

function SideName({ side, begins = false }: { side: Side; begins?: boolean }) {
  const href = side.is === 'leader' ? `/leaders/${side.leader.id}` : `/countries/${side.country.code}`;
  const flag = side.is === 'leader' ? side.leader.speaksFor : side.country.code;
  return (
    <span>
      <Flag code={flag} size="large" {...(side.is === 'country' && { name: '' })} leads />
      <LocalLink href={href}>
        <NamedInText of={nameOf(side)} begins={begins} />
      </LocalLink>
    </span>
  );
}
