import { useTranslations } from 'next-intl';
import type { Mistake } from '@/lib/accuracy/measured';
import { MistakeLines } from './mistake-lines';

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
      <MistakeLines mistakes={mistakes.slice(0, FIRST)} set={set} />
      {rest.length > 0 && (
        <details className="pt-2">
          <summary className="min-h-9 text-small">
            {t('rest', { count: rest.reduce((sum, { count }) => sum + count, 0) })}
          </summary>
          <MistakeLines mistakes={rest} set={set} />
        </details>
      )}
    </>
  );
}
