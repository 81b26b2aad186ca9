import { useTranslations } from 'next-intl';

/** What the marks of the graph mean. */
export function Legend() {
  const t = useTranslations('legend');
  const line = 'inline-flex items-center gap-2';
  return (
    <ul aria-label={t('label')} className="flex flex-wrap gap-x-6 gap-y-1 pt-2 text-fine text-quiet">
      <li className={line}>
        <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true" fill="var(--node)">
          <circle cx="6" cy="9" r="4" />
          <circle cx="23" cy="9" r="9" />
        </svg>
        {t('size')}
      </li>
      <li className={line}>
        <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true" stroke="var(--tie)">
          <path d="M0 5h34" strokeWidth="1.2" />
          <path d="M0 13h34" strokeWidth="5" />
        </svg>
        {t('width')}
      </li>
      <li className={line}>
        <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true" stroke="var(--tie-planned)">
          <path d="M0 9h34" strokeWidth="4" />
        </svg>
        {t('planned')}
      </li>
    </ul>
  );
}
