import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publisherSaid } from '@/components/article/publisher-said';
import { nameAsText } from '@/components/locale/name-in';
import type { Article } from '@/graph/queries/article';
import { headlineOf } from '@/lib/page/headline';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { meetingTitle } from './meeting-title';
import { openingOf } from './opening';
import { pageMetadata } from './page-metadata';
import { asQuoted } from './quote-marks';

/** So many are named; the rest is counted. */
const NAMED = 3;

/** What an article's page tells of itself: whose it is, of which day, whom it names, and of which meetings it tells. */
export async function articleMetadata(article: Article, locale: DateLocale): Promise<Metadata> {
  const [t, source, named, meetings] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    sourceOf(article, locale),
    namedIn(article, locale),
    meetingsIn(article, locale),
  ]);
  const opening = openingOf(article.text);
  return pageMetadata(locale, {
    path: `/articles/${article.id}`,
    title: headlineOf(article.title) ?? t('articleUntitled', { opening, source: source || 'unknown' }),
    // of one paper several tell of the same, on a day that nobody knows
    description: [
      source && t('sentence', { told: source }),
      named,
      meetings,
      article.published ? '' : t('begins', { opening: asQuoted(opening, locale) }),
    ]
      .filter((one) => one !== '')
      .join(' '),
    published: article.published,
  });
}

/** The paper and the day, as far as they are known. */
async function sourceOf(article: Article, locale: DateLocale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'publisher' });
  const paper = publisherSaid(article, locale, (how, values) => t(`how.${how}`, values));
  return [paper, article.published && sayDate(article.published, locale)].filter(Boolean).join(', ');
}

/** Who is named, the first of the text first; countries where nobody is. Empty where none is either. */
async function namedIn({ leaders, countries, mentions }: Article, locale: DateLocale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'meta' });
  const [kind, all] =
    leaders.length > 0
      ? (['leader', leaders.map((one) => ({ ...one, target: one.id }))] as const)
      : (['country', countries.map((one) => ({ ...one, target: one.code }))] as const);
  if (all.length === 0) return '';
  const order = [...new Set(mentions.filter((one) => one.kind === kind).map(({ target }) => target))];
  const names = [...all]
    .sort((a, b) => order.indexOf(a.target) - order.indexOf(b.target))
    .map((one) => nameAsText(locale, one));
  return t(`articleNames.${kind}`, {
    names: names.slice(0, NAMED).join(', '),
    more: Math.max(0, names.length - NAMED),
  });
}

/** The first meeting that it tells of, and how many more; that there is none. */
async function meetingsIn({ reports: [first, ...more] }: Article, locale: DateLocale): Promise<string> {
  const [t, page] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'article' }),
  ]);
  if (!first) return page('noMeetings');
  // the day of the news is the article's own, told before
  const when = { ...(first.takenOver ?? first.when), reportedOn: null };
  const meeting = await meetingTitle({ ...first, when }, locale);
  return t('articleMeetings', { meeting, more: more.length });
}
