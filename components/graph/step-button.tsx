import type { ReactNode } from 'react';

interface Props {
  /** By which `useKeptFocus` finds it when another one goes. */
  name: string;
  press: () => void;
  /** There, and with the focus where it had it, but without effect. */
  off?: boolean;
  /** The id of what says that it is so already: the button is there as one without effect, and a press is answered with the same. */
  so?: string | null;
  children: ReactNode;
}

/** A step that can be taken on the picture. */
export function StepButton({ name, press, off = false, so = null, children }: Props) {
  return (
    <button
      type="button"
      data-do={name}
      aria-disabled={off || so !== null || undefined}
      aria-describedby={so ?? undefined}
      onClick={off ? undefined : press}
      className="min-h-7 border border-edge px-2 not-aria-disabled:hover:text-accent aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-quiet"
    >
      {children}
    </button>
  );
}

/** Steps that belong together. */
export function StepRow({ children }: { children: ReactNode }) {
  return <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">{children}</p>;
}
