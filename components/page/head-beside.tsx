import type { ReactNode } from 'react';

/** The head of a page and what stands beside it where there is room, beneath it on a phone. */
export function HeadBeside({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className="grid items-start gap-x-10 pb-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0 lg:pt-8">{beside}</div>
    </div>
  );
}
