import type { Scene } from './steps';

/** All ids that a scene names. */
export const idsOf = ({ base, opened, collapsed, pinned, chosen, path }: Scene): string[] => [
  ...new Set([
    ...(base.is === 'circle' ? [base.of] : base.is === 'chosen' ? base.of : []),
    ...opened,
    ...collapsed,
    ...Object.keys(pinned),
    ...chosen,
    ...path,
  ]),
];
