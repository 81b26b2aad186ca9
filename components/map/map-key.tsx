import { useFormatter, useTranslations } from 'next-intl';

/** What discs, rings and sizes mean, and whose the borders are. */
export function MapKey() {
  const t = useTranslations('map');
  const { number } = useFormatter();
  return (
    <>
      <ul aria-label={t('key')} className="map-key flex flex-wrap gap-x-6 pt-2 text-fine text-quiet">
        <li className="flex items-center gap-2">
          <span className="disc" /> {t('disc')}
        </li>
        <li className="flex items-center gap-2">
          <span className="ring" /> {t('ring')}
        </li>
        <li className="flex items-center gap-2">
          <span className="mixed" /> {t('mixed')}
        </li>
        <li>{t('size')}</li>
        <li className="flex items-center gap-2">
          <span className="rounded-lg border border-edge px-1">{number(12)}</span> {t('numberHow')}
        </li>
      </ul>
      <p className="text-fine text-quiet">{t('borders')}</p>
    </>
  );
}
