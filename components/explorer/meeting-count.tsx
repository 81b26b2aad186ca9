import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

/** So many meetings, as a link to them; in words alone where no page has their list. */
export function MeetingCount({ count, href }: { count: number; href: string | null }) {
  const t = useTranslations('panel');
  const look = 'inline-flex min-h-6 shrink-0 items-center text-small text-quiet';
  const words = t('meetingCount', { count });
  if (href === null) return <span className={look}>{words}</span>;
  return (
    <LocalLink href={href} className={look}>
      {words}
    </LocalLink>
  );
}
