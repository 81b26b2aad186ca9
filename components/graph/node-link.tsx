import { KeepingLink } from '@/components/explorer/keeping-link';
import { localPath } from '@/components/locale/local-path';
import { joinQueries, withQuery } from '@/lib/filter/url-params';
import type { DateLocale } from '@/lib/time/display';

interface Props {
  id: string;
  name: string;
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  className?: string;
}

/** The name of a node, which opens its panel and leaves the picture as it is. */
export function NodeLink({ id, name, query, locale, className }: Props) {
  const selecting = joinQueries(query, `selected=${encodeURIComponent(id)}`);
  return (
    <KeepingLink href={localPath(locale, withQuery('/', selecting))} scroll={false} className={className}>
      {name}
    </KeepingLink>
  );
}
