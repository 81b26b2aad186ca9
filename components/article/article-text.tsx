import { useLocale, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { partiesLine } from '@/components/meeting/parties';
import type { Article } from '@/graph/queries/article';
import { MentionMark } from './mention-mark';
import { paragraphs } from './paragraphs';
import { sentenceId } from './source-link';

/** The text with its names, its dates and the sentences that tell of meetings marked and linked. */
export function ArticleText({ article }: { article: Article }) {
  const t = useTranslations('article');
  const locale = useLocale();
  const { text, sentences, mentions, reports } = article;
  const marked = paragraphs(text, {
    sentences,
    mentions,
    evidence: reports.map(({ evidence }) => evidence),
    phrases: reports.flatMap(({ phraseAt }) => phraseAt ?? []),
  });
  return (
    <div lang="bn" className="article-text">
      {marked.map((paragraph) => (
        <p key={paragraph.start}>
          {paragraph.sentences.map((sentence) => {
            const inside = sentence.pieces.map((piece) => (
              <MentionMark key={piece.start} piece={piece} article={article} />
            ));
            return (
              <span key={sentence.start}>
                {sentence.gap}
                {sentence.reports.length > 0 ? (
                  <mark id={sentenceId(sentence.start)}>{inside}</mark>
                ) : (
                  <span id={sentenceId(sentence.start)}>{inside}</span>
                )}
                {sentence.reports.map((index) => {
                  const report = reports[index];
                  return report ? (
                    <sup key={report.id}>
                      <LocalLink
                        href={`/meetings/${report.meetingId}`}
                        lang={locale}
                        aria-label={t('noteLabel', { number: index + 1, names: partiesLine(report, locale) })}
                        className="note"
                      >
                        {t('note', { number: index + 1 })}
                      </LocalLink>
                    </sup>
                  ) : null;
                })}
              </span>
            );
          })}
          {paragraph.rest}
        </p>
      ))}
    </div>
  );
}
