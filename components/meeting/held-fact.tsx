import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { MaybeTwice } from './maybe-twice';
import { StatusMark } from './status';

interface Props {
  held: number;
  withoutDate: number;
  /** The page's path without a language: its numbers lead to the meetings on it that they count. */
  path: string;
}

/** How many of somebody's meetings were held, as a fact of the head; nothing where none is told as held. */
export function HeldFact({ held, withoutDate, path }: Props) {
  const t = useTranslations('met');
  if (held === 0) return null;
  return (
    <>
      <dt>{t('heldHow')}</dt>
      <dd>
        <LocalLink href={`${path}?status=held#meetings`} className="inline-flex min-h-6 items-center gap-1">
          <StatusMark status="held" /> <span>{t('held', { count: held })}</span>
        </LocalLink>
        <MaybeTwice
          held={held}
          withoutDate={withoutDate}
          href={`${path}?status=held&without=date#meetings`}
        />
      </dd>
    </>
  );
}
