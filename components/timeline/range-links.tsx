import { useLocale, useTranslations } from 'next-intl';
import { ExplorerLink } from '@/components/explorer/explorer-link';
import type { MeetingTotals } from '@/graph/queries/meeting-totals';
import { localDigits, sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { type RangeReading, READINGS } from '@/lib/time/filter';
import { type QuickRange, quickRanges } from '@/lib/time/quick-ranges';

const NAMES: QuickRange[] = ['month', 'year', 'before', 'all'];

interface QuickProps {
  /** The day from which they are told. */
  day: string;
  asked: { from?: string | undefined; to?: string | undefined };
  hrefOf: (range: Bounds | null) => string;
}

/** Ranges that are one press away, and the day from which they are told. */
export function QuickRanges({ day, asked, hrefOf }: QuickProps) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const ranges = quickRanges(day);
  return (
    <nav aria-label={t('quick.label')} className="flex flex-wrap items-center gap-x-4 text-small">
      {NAMES.map((name) => {
        const range = ranges[name];
        const chosen = asked.from === range?.earliest && asked.to === range?.latest;
        return (
          <Choice key={name} href={hrefOf(range)} chosen={chosen}>
            {t(`quick.${name}`, { year: localDigits(range?.latest.slice(0, 4) ?? '', locale) })}
          </Choice>
        );
      })}
      <span className="text-fine text-quiet">{t('quickFrom', { day: sayDate(day, locale) })}</span>
    </nav>
  );
}

interface ReadingProps {
  chosen: RangeReading;
  totals: MeetingTotals;
  hrefOf: (reading: RangeReading) => string;
}

/** Whether only what is certain is asked for, or what is possible too; with how many meetings each finds. */
export function ReadingSwitch({ chosen, totals, hrefOf }: ReadingProps) {
  const t = useTranslations('timeline');
  return (
    <nav aria-label={t('reading.label')} className="flex flex-wrap items-center gap-x-4 text-small">
      {READINGS.map((reading) => (
        <Choice key={reading} href={hrefOf(reading)} chosen={reading === chosen}>
          {t(`reading.${reading}`, { count: totals[reading] })}
        </Choice>
      ))}
    </nav>
  );
}

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: string }) {
  return (
    <ExplorerLink
      href={href}
      scroll={false}
      aria-current={chosen ? 'true' : undefined}
      className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:no-underline"
    >
      {children}
    </ExplorerLink>
  );
}
