import { useTranslations } from 'next-intl';
import type { SVGProps } from 'react';
import type { Lens } from '@/lib/explorer/view';

/** Seen where the picture has whole lines, and where it has dashed ones alone. */
const WHOLE = 'in-[body:has([data-whole])]:inline-flex';
const DASHED_ALONE = 'in-[body:has([data-tied]:not([data-whole]))]:inline-flex';

/** What the marks of the graph mean, through its lens. */
export function Legend({ lens }: { lens: Lens }) {
  const t = useTranslations('legend');
  const line = 'inline-flex items-center gap-2';
  return (
    <ul
      data-of-picture
      aria-label={t('label')}
      className="flex flex-wrap gap-x-6 gap-y-1 pt-2 text-fine text-quiet noscript:hidden in-[body:has([data-phase=empty])]:hidden"
    >
      <li className={line}>
        <Mark fill="var(--node)">
          <circle cx="6" cy="9" r="4" />
          <circle cx="23" cy="9" r="9" />
        </Mark>
        {t('size')}
      </li>
      <li className="hidden items-center gap-2 in-[body:has([data-knots-held])]:inline-flex">
        <Mark fill="var(--knot)">
          <path d="M17 3l6 6-6 6-6-6z" />
        </Mark>
        {t('knotHeld')}
      </li>
      <li className="hidden items-center gap-2 in-[body:has([data-knots-open])]:inline-flex">
        <Mark fill="none" stroke="var(--knot)">
          <path d="M17 4.5l4.5 4.5-4.5 4.5-4.5-4.5z" strokeWidth="2.25" />
        </Mark>
        {t('knotOpen')}
      </li>
      {/* the canvas knows whether there are such: a crowd's, or a phone's */}
      <li
        data-testid="plain-dots"
        className="hidden items-center gap-2 in-[body:has([data-plain])]:inline-flex"
      >
        <Mark fill="var(--node)">
          <circle cx="8" cy="9" r="3" />
          <circle cx="18" cy="9" r="3" />
          <circle cx="28" cy="9" r="3" />
        </Mark>
        {t('plain')}
      </li>
      <li className={`hidden items-center gap-2 ${WHOLE}`}>
        <Mark stroke="var(--tie)">
          <path d="M0 5h34" strokeWidth="1.2" />
          {lens !== 'meetings' && <path d="M0 13h34" strokeWidth="5" />}
        </Mark>
        {t(`width.${lens}`)}
      </li>
      {/* a seat at a meeting is a line as thick as every other */}
      {lens !== 'meetings' && (
        <li className={`hidden items-center gap-2 ${DASHED_ALONE}`}>
          <Mark stroke="var(--tie-planned)" strokeDasharray="7 5">
            <path d="M0 5h34" strokeWidth="1.2" />
            <path d="M0 13h34" strokeWidth="5" />
          </Mark>
          {t(`widthDashed.${lens}`)}
        </li>
      )}
      <li className="hidden items-center gap-2 in-[body:has([data-dashed])]:inline-flex">
        <Mark stroke="var(--tie-planned)">
          <path d="M0 9h34" strokeWidth="2.5" strokeDasharray="7 5" />
        </Mark>
        {t(`planned.${lens}`)}
      </li>
      {/* the canvas knows whether some are hidden */}
      <li data-testid="badges" className="hidden items-center gap-2 in-[body:has([data-badged])]:inline-flex">
        <Mark fill="none" stroke="currentColor">
          <rect x="5" y="2" width="24" height="14" rx="7" />
          <path d="M11 9h6M14 6v6M20 9h5" />
        </Mark>
        {t('badge')}
      </li>
      <li>{t('counted')}</li>
    </ul>
  );
}

/** A mark of the picture; all are as wide, so that the words beneath one another begin alike. */
const Mark = (drawn: SVGProps<SVGSVGElement>) => (
  <svg viewBox="0 0 34 18" width="34" height="18" className="shrink-0" aria-hidden="true" {...drawn} />
);
