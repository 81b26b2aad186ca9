import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Mistake } from '@/lib/accuracy/measured';
import { mistakeFigure } from '@/lib/accuracy/mistake-figures';
import { FigureLink } from './figure-link';
import { mistakeValues } from './mistake-values';

/** So many are shown at once; the rest can be opened. */
const FIRST = 8;

interface Props {
  mistakes: Mistake[];
  /** The set where its articles are kept. */
  set: string | null;
}

/** What the reader gets wrong, the most frequent first. */
export function MistakeList({ mistakes, set }: Props) {
  const t = useTranslations('mistakes');
  const rest = mistakes.slice(FIRST);
  if (mistakes.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <Lines mistakes={mistakes.slice(0, FIRST)} set={set} />
      {rest.length > 0 && (
        <details className="pt-2">
          <summary className="min-h-9 text-small">
            {t('rest', { count: rest.reduce((sum, { count }) => sum + count, 0) })}
          </summary>
          <Lines mistakes={rest} set={set} />
        </details>
      )}
    </>
  );
}

function Lines({ mistakes, set }: Props) {
  const t = useTranslations('mistakes');
  const status = useTranslations('status');
  const kind = useTranslations('kind');
  // all of the sentence is the link, and its number alone looks like one
  const all = (words: ReactNode) =>
    set ? (
      <span className="underline decoration-edge decoration-1 underline-offset-[0.28em]">{words}</span>
    ) : (
      words
    );
  return (
    <ul>
      {mistakes.map((mistake) => (
        <li key={mistakeFigure(mistake)} className="border-b border-rule py-2">
          <FigureLink set={set} figure={mistakeFigure(mistake)} className="block min-h-6 no-underline">
            {t.rich(`mistake.${mistake.what}`, { ...mistakeValues(mistake, kind, status), all })}
          </FigureLink>
        </li>
      ))}
    </ul>
  );
}
