import type { CSSProperties } from 'react';

/** A thin line from a circle's rim to what is its own: its name, or where it belongs. @param to from the circle's middle, in parts of the picture's width */
export function LeadLine({
  to: [across, down],
  className,
}: {
  to: readonly [number, number];
  className: string;
}) {
  const style = {
    width: `${(Math.hypot(across, down) * 100).toFixed(2)}cqw`,
    rotate: `${Math.atan2(down, across).toFixed(3)}rad`,
  } satisfies CSSProperties;
  return <span aria-hidden="true" className={className} style={style} />;
}
