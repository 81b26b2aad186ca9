import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { nameAsText } from '@/components/locale/name-in';
import type { Article } from '@/graph/queries/article';
import type { Mention } from '@/lib/reading';
import type { Piece } from './paragraphs';
import { nameId } from './source-link';

/** A piece of a sentence: a name linked to whom or what it means, words that give a date, or plain words. */
export function MentionMark({ piece, article }: { piece: Piece; article: Article }) {
  const words = piece.dated ? <span className="dated">{piece.text}</span> : piece.text;
  const locale = useLocale();
  if (!piece.mention) return words;
  const meant = target(piece.mention, article);
  const path = meant ? pathOf(piece.mention) : null;
  const begins = article.mentions.some(({ start }) => start === piece.start);
  const mark = {
    id: begins ? nameId(piece.start) : undefined,
    title: meant && nameAsText(locale, meant),
    className: 'named',
    'data-kind': piece.mention.kind,
  };
  const inner = path ? (
    <LocalLink href={path} {...mark}>
      {words}
    </LocalLink>
  ) : (
    <span {...mark}>{words}</span>
  );
  return <Within kinds={piece.also.map(({ kind }) => kind)}>{inner}</Within>;
}

/** What is also a name of other kinds, within the marks of these. */
function Within({ kinds: [kind, ...outer], children }: { kinds: Mention['kind'][]; children: ReactNode }) {
  if (!kind) return children;
  return (
    <Within kinds={outer}>
      <span className="named" data-kind={kind}>
        {children}
      </span>
    </Within>
  );
}

function target({ kind, target: id }: Mention, { leaders, countries, organisations, places }: Article) {
  if (kind === 'country') return countries.find(({ code }) => code === id);
  const among = { leader: leaders, organisation: organisations, place: places }[kind];
  return among.find((one) => one.id === id);
}

/** Places have no page of their own. */
function pathOf({ kind, target: id }: Mention): string | null {
  if (kind === 'leader') return `/leaders/${id}`;
  if (kind === 'organisation') return `/organisations/${id}`;
  return kind === 'country' ? `/countries/${id}` : null;
}
