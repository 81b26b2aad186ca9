import { useLocale, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { Office } from '@/graph/queries/office';
import { sayDate } from '@/lib/time/display';
import { ofWhat } from './office-said';
import { UncheckedMark } from './unchecked-mark';

interface Props {
  office: Office;
  /** Whether the country or the organisation leads to its page: where the line does not stand there already. */
  linked?: boolean;
}

/** An office with its term: "প্রেসিডেন্ট, রাশিয়া · ৭ মে ২০১২ থেকে", and a mark where no one has checked the term. */
export function OfficeLine({ office, linked = false }: Props) {
  const t = useTranslations('office');
  const of = ofWhat(office);
  const name = of && <Named of={of} />;
  const term = useTerm(office);
  return (
    <span>
      <Named of={{ name: office.title, nameEn: office.titleEn }} />
      {name && ', '}
      {name && linked && !office.part ? <LocalLink href={pageOf(office)}>{name}</LocalLink> : name}
      <span className="text-quiet">
        {' · '}
        {term ?? t('termUnknown')}
        {term && !office.checked && <UncheckedMark />}
      </span>
    </span>
  );
}

const pageOf = ({ country, organisation }: Office): string =>
  country ? `/countries/${country.code}` : `/organisations/${organisation?.id}`;

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
