import { useTranslations } from 'next-intl';
import type { Mistake } from '@/lib/accuracy/measured';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** So many are shown at once; the rest can be opened. */
const FIRST = 8;

/** What the reader gets wrong, the most frequent first. */
export function MistakeList({ mistakes }: { mistakes: Mistake[] }) {
  const t = useTranslations('mistakes');
  const rest = mistakes.slice(FIRST);
  if (mistakes.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <Lines mistakes={mistakes.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="pt-2">
          <summary className="min-h-9 text-small">
            {t('rest', { count: rest.reduce((sum, { count }) => sum + count, 0) })}
          </summary>
          <Lines mistakes={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ mistakes }: { mistakes: Mistake[] }) {
  const t = useTranslations('mistakes');
  const status = useTranslations('status');
  const kind = useTranslations('kind');
  const word = (what: Mistake['what'], value = '') => {
    if (what === 'kind') return kind(value as MeetingKind);
    return what === 'status' ? status(value as MeetingStatus) : '';
  };
  return (
    <ul>
      {mistakes.map(({ what, told, read, count }) => (
        <li key={`${what} ${told} ${read}`} className="border-b border-rule py-2">
          {t(`mistake.${what}`, { count, told: word(what, told), read: word(what, read) })}
        </li>
      ))}
    </ul>
  );
}
