import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Meeting } from '@/graph/queries/meeting';
import { headlineOf } from '@/lib/page/headline';
import type { DateLocale } from '@/lib/time/display';
import { meetingWords } from './meeting-headline';
import { meetingTitles, whatItWas } from './meeting-title';
import { openingOf } from './opening';
import { pageMetadata } from './page-metadata';
import { asQuoted } from './quote-marks';
import { withQuote } from './with-quote';

/** What a meeting's page tells of itself: who, how, when, where, and in Bengali the sentence that says so. */
export async function meetingMetadata(meeting: Meeting, locale: DateLocale): Promise<Metadata> {
  const [t, titles, words, what] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    meetingTitles(meeting, locale),
    meetingWords(meeting, locale),
    whatItWas(meeting, locale),
  ]);
  const { status, when, place } = words;
  const [first] = meeting.reports;
  const sentence = first?.evidence[0]?.text;
  // the same people may meet several times on days that nobody tells: the words tell them apart
  const undated = meeting.when.date === null;
  const quoted = undated && (headlineOf(first?.article.title ?? null) ?? sentence);
  const title = quoted
    ? withQuote(titles, quoted, locale, (title, quoted) => t('meetingTold', { title, quoted }))
    : titles.whole;
  const articles = meeting.reports.length;
  const rests =
    undated && sentence
      ? t('restsOnWords', { articles, opening: asQuoted(openingOf(sentence), locale) })
      : t('rests', { articles });
  return pageMetadata(locale, {
    path: `/meetings/${meeting.id}`,
    title,
    description: [
      t('meeting', { what, status, when, place: place ?? 'nowhere' }),
      locale === 'bn' && sentence ? sentence : rests,
    ].join(' '),
    picture: `/meetings/${meeting.id}`,
  });
}
