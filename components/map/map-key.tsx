import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What discs, rings, sizes and signs mean, and whose the borders are. */
export function MapKey() {
  const t = useTranslations('map');
  const { number } = useFormatter();
  const marks: [ReactNode, string][] = [
    [<span key="disc" className="disc" />, t('disc')],
    [<span key="ring" className="ring" />, t('ring')],
    [<span key="mixed" className="mixed" />, t('mixed')],
    [
      <span key="size" className="flex items-center gap-0.5">
        <span className="disc [--across:0.4rem]" />
        <span className="disc [--across:0.95rem]" />
      </span>,
      t('size'),
    ],
    [
      <span key="number" className="rounded-lg border border-edge px-1">
        {number(12)}
      </span>,
      t('numberHow'),
    ],
    [`+${number(3)}`, t('nearSign', { count: 3 })],
  ];
  return (
    <>
      <ul aria-label={t('key')} className="map-key flex flex-wrap gap-x-6 pt-2 text-fine text-quiet">
        {marks.map(([mark, meaning]) => (
          <li key={meaning} className="flex items-center gap-2">
            {/* all as wide, so that the words beneath one another begin alike */}
            <span className="flex w-7 shrink-0 justify-center">{mark}</span> {meaning}
          </li>
        ))}
      </ul>
      <p className="text-fine text-quiet">{t('borders')}</p>
    </>
  );
}
