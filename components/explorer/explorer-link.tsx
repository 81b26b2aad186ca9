import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import type { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { KeepingLink } from './keeping-link';

/** A link to the explorer that leaves the picture as the reader has made it. @param href a path without a language */
export function ExplorerLink({ href, scroll, ...rest }: ComponentProps<typeof LocalLink>) {
  return <KeepingLink href={localPath(useLocale(), href)} scroll={scroll ?? true} {...rest} />;
}
