import { useLocale, useTranslations } from 'next-intl';
import { nameAsText } from '@/components/locale/name-in';
import type { Choices } from '@/graph/queries/choices';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { type DateLocale, sayDate } from '@/lib/time/display';

interface Props {
  filter: MeetingFilter;
  /** Where the chosen country's and leader's names are found; nothing for a page that has neither field. */
  offered?: Choices;
  /** What else narrows the page, in whole phrases. */
  also?: readonly string[];
}

/** On paper alone, where no field is seen: by what the meetings on the page are narrowed. Nothing where they are all there. */
export function FilterInWords({ filter, offered, also = [] }: Props) {
  const t = useTranslations('filter');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const locale = useLocale();
  const days = daysOf(filter, locale);
  const country = offered?.countries.find(({ code }) => code === filter.country);
  const leader = offered?.leader;
  const listed = (words: string[]) =>
    words.length > 0 ? new Intl.ListFormat(locale, { type: 'disjunction' }).format(words) : null;
  const parts = [
    days && `${t(`days.${days.ends}`, { days: days.words })} (${t(`reading.${filter.reading}`)})`,
    listed(filter.kind.map((one) => kind(one))),
    listed(filter.status.map((one) => status(one))),
    filter.country && `${t('country')}: ${country ? nameAsText(locale, country) : filter.country}`,
    filter.leader && `${t('leader')}: ${leader ? nameAsText(locale, leader) : filter.leader}`,
    ...also,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <p className="hidden py-2 print:block">{t('onPaper', { parts: parts.join(' · ') })}</p>;
}

function daysOf({ from, to }: MeetingFilter, locale: DateLocale) {
  if (from && to)
    return { ends: 'both' as const, words: sayDate(from === to ? from : `${from}/${to}`, locale) };
  if (from) return { ends: 'from' as const, words: sayDate(from, locale) };
  return to ? { ends: 'to' as const, words: sayDate(to, locale) } : null;
}
