import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { Office } from '@/graph/queries/office';
import { sayDate } from '@/lib/time/display';
import { ofWhat } from './office-said';
import { termPieces } from './term-pieces';
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
        {term ? <Term term={term} checked={office.checked} /> : t('termUnknown')}
      </span>
    </span>
  );
}

/** A term that breaks between its two days and nowhere else; the mark stays with the last. */
function Term({ term, checked }: { term: string; checked: boolean }) {
  const pieces = termPieces(term);
  return pieces.map((piece, index) => (
    <Fragment key={piece}>
      {index > 0 && ' '}
      <span className="whitespace-nowrap">
        {piece}
        {index === pieces.length - 1 && !checked && <UncheckedMark />}
      </span>
    </Fragment>
  ));
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
