import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

interface Props {
  /** How many of those asked for stand nowhere in time; nothing is told of none. */
  count: number;
  /** The list that is narrowed as the query is; null where none is so. */
  list: string | null;
}

/** How many meetings no time can find, with the way to the tray of the list that holds them. */
export function Untimed({ count, list }: Props) {
  const t = useTranslations('searchPage');
  if (count === 0) return null;
  const tray = list && `${list.split('#')[0]}#undated`;
  return (
    <>
      {' '}
      {t.rich('timeUnknown', {
        count,
        list: (words) => (tray ? <LocalLink href={tray}>{words}</LocalLink> : words),
      })}
    </>
  );
}
