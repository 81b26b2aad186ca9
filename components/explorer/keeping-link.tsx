'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import { sceneIn, withScene } from '@/components/graph/scene-address';

type Props = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch'> & { href: string };

/** A link that takes along what the present address tells of the picture: the server that wrote it knows nothing of that. */
export function KeepingLink({ href, ...rest }: Props) {
  return <Link href={withScene(href, sceneIn(useSearchParams()))} prefetch={false} {...rest} />;
}
