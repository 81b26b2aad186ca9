import { useLocale } from 'next-intl';
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
  if (!path) return <span {...mark}>{words}</span>;
  return (
    <LocalLink href={path} {...mark}>
      {words}
    </LocalLink>
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
