import { useFormatter } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

/** A number as a link to what it counts; a plain nought. */
export function Count({ count, href }: { count: number; href: string }) {
  const { number } = useFormatter();
  if (count === 0) return number(0);
  return (
    <LocalLink href={href} className="inline-flex min-h-6 min-w-6 items-center justify-end">
      {number(count)}
    </LocalLink>
  );
}
