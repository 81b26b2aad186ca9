import type { ReactNode } from 'react';

interface Props {
  /** A word or two above the heading: what kind of page this is. */
  kicker?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}

/** Heading and standfirst of a page. */
export function PageHead({ kicker, title, children }: Props) {
  return (
    <div className="max-w-[56rem] pt-3 pb-3 md:pt-7 md:pb-4">
      {kicker && <p className="text-small text-accent">{kicker}</p>}
      <h1 className="font-serif text-head font-semibold">{title}</h1>
      {children && <div className="mt-1 text-quiet">{children}</div>}
    </div>
  );
}
