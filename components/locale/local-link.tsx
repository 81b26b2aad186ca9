import Link from 'next/link';
import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import { localPath } from './local-path';

type Props = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch'> & { href: string };

/** A link to a page of ours in the reader's language. @param href a path without a language, beginning with `/` */
export function LocalLink({ href, ...rest }: Props) {
  return <Link href={localPath(useLocale(), href)} prefetch={false} {...rest} />;
}
