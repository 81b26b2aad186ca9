'use client';

import type { ComponentProps } from 'react';
import { useIsQuiet } from './quiet';

/** Text that readers of screens are told when it changes, but for while the page plays by itself. */
export function Status(props: ComponentProps<'div'>) {
  return <div role="status" aria-live={useIsQuiet() ? 'off' : undefined} {...props} />;
}
