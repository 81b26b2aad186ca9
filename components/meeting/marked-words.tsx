import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Piece } from '@/components/article/paragraphs';
import { LocalLink } from '@/components/locale/local-link';
import { nameAsText } from '@/components/locale/name-in';
import type { QuotedReport } from '@/graph/queries/meeting';
import { meantBy, type ToldByWords } from './evidence-marks';

/** How each is drawn: as the same kind of words in an article. */
const DRAWN: Record<Exclude<ToldByWords, 'date'>, string> = {
  participants: 'leader',
  countries: 'country',
  organisations: 'organisation',
  place: 'place',
  countryAndPlace: 'place',
};

/** Words as they are marked for what they tell; without a link, as the key has them too. */
export function Marked({ as: field, children }: { as: ToldByWords; children: ReactNode }) {
  if (field === 'date') return <span className="dated">{children}</span>;
  return (
    <span className="named" data-kind={DRAWN[field]}>
      {children}
    </span>
  );
}

/** Rules that find whom the words mean without a name. */
const UNNAMED = ['pronoun', 'office'];

/**
 * A piece of an evidence sentence, linked to whom or what it means. Whom a pronoun or an office means stands behind it, by
 * the stylesheet alone: the sentence itself stays as the article has it, to be copied and found.
 */
export function MarkedWords({ piece, report }: { piece: Piece; report: QuotedReport }) {
  const locale = useLocale();
  const { mention, dated, text } = piece;
  const words = dated ? <Marked as="date">{text}</Marked> : text;
  const meant = mention && meantBy(mention, report);
  if (!mention || !meant) return words;
  const name = nameAsText(locale, meant.of);
  const ends = piece.end === mention.end && UNNAMED.includes(mention.rule);
  const mark = {
    ...{ title: name, className: 'named', 'data-kind': DRAWN[meant.field] },
    'data-means': ends ? name : undefined,
  };
  if (!meant.path) return <span {...mark}>{words}</span>;
  return (
    <LocalLink href={meant.path} {...mark}>
      {words}
    </LocalLink>
  );
}
