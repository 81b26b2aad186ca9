'use client';

import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import { sceneIn, withScene } from '@/components/graph/scene-address';

type Props = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch' | 'scroll'> & {
  href: string;
  scroll?: boolean;
};

/** A link that takes along what the address tells of the picture: the server that wrote it knows nothing of that. */
export function KeepingLink({ href, scroll = true, ...rest }: Props) {
  const router = useRouter();
  const to = (params: URLSearchParams) => withScene(href, sceneIn(params));
  return (
    <Link
      {...rest}
      href={to(useSearchParams())}
      prefetch={false}
      scroll={scroll}
      data-keeps
      onNavigate={(event) => {
        // the reader may have been quicker than this line was written anew
        event.preventDefault();
        router.push(to(new URLSearchParams(location.search)), { scroll });
      }}
    />
  );
}
