import { useTranslations } from 'next-intl';
import type { Article } from '@/graph/queries/article';

/** What is marked in a text, in the order of the switches. */
const MARKS = ['told', 'dated', 'leader', 'country', 'organisation', 'place'] as const;
type Mark = (typeof MARKS)[number];

/** Switches for each kind of mark, drawn as the mark itself is. What is switched off the stylesheet hides: no script. */
export function MarkSwitches({ article }: { article: Article }) {
  const t = useTranslations('article');
  const counts = countMarks(article);
  return (
    <fieldset className="mark-switches border-y border-rule py-2">
      <legend className="sr-only">{t('marks')}</legend>
      <div className="flex flex-wrap gap-x-5 text-small">
        {MARKS.filter((mark) => counts[mark] > 0).map((mark) => (
          <label key={mark} className="inline-flex min-h-8 items-center gap-1.5">
            <input type="checkbox" name={`mark-${mark}`} defaultChecked />
            <Sample mark={mark}>{t(`mark.${mark}`)}</Sample>
            <span className="text-quiet">{t('markCount', { count: counts[mark] })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sample({ mark, children }: { mark: Mark; children: string }) {
  if (mark === 'told') return <mark>{children}</mark>;
  if (mark === 'dated') return <span className="dated">{children}</span>;
  return (
    <span className="named" data-kind={mark}>
      {children}
    </span>
  );
}

/** How often each mark stands in the text; sentences and dates that several meetings share count once. */
function countMarks({ mentions, reports }: Article): Record<Mark, number> {
  const named = (kind: Mark) => mentions.filter((mention) => mention.kind === kind).length;
  const starts = (spans: { start: number }[]) => new Set(spans.map(({ start }) => start)).size;
  return {
    told: starts(reports.flatMap(({ evidence }) => evidence)),
    dated: starts(reports.flatMap(({ phraseAt }) => phraseAt ?? [])),
    leader: named('leader'),
    country: named('country'),
    organisation: named('organisation'),
    place: named('place'),
  };
}
