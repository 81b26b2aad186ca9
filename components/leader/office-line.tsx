import { useLocale, useTranslations } from 'next-intl';
import { nameIn } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import type { Office } from '@/graph/queries/office';
import { sayDate } from '@/lib/time/display';
import { UncheckedMark } from './unchecked-mark';

/** An office with its term: "প্রেসিডেন্ট, রাশিয়া · ৭ মে ২০১২ থেকে", and a mark where no one has checked the term. */
export function OfficeLine({ office }: { office: Office }) {
  const locale = useLocale();
  const t = useTranslations('office');
  const of = office.country ?? office.organisation;
  const term = useTerm(office);
  return (
    <span>
      <Named of={{ name: office.title, nameEn: office.titleEn }} />
      {of && `, ${nameIn(locale, of)}`}
      <span className="text-quiet">
        {' · '}
        {term ?? t('termUnknown')}
        {term && !office.checked && <UncheckedMark />}
      </span>
    </span>
  );
}

function useTerm({ first, last }: Office): string | null {
  const t = useTranslations('office');
  const locale = useLocale();
  const from = first && sayDate(first, locale);
  if (last === '..') return from ? t('since', { from }) : t('still');
  const to = last && sayDate(last, locale);
  if (from && to) return t('fromTo', { from, to });
  if (from) return t('fromOn', { from });
  return to && t('until', { to });
}
