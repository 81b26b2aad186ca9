'use client';

import { debounce, parseAsString, useQueryStates } from 'nuqs';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useTransition } from 'react';
import { fieldsOf, isFirstOfItsGroup, show } from './form-fields';
import { LiveForm, type LiveFormState } from './live-form';

const FIELDS = ['from', 'to', 'reading', 'kind', 'status', 'country', 'leader', 'page'] as const;
type Field = (typeof FIELDS)[number];
const PARSERS = Object.fromEntries(FIELDS.map((field) => [field, parseAsString])) as Record<
  Field,
  typeof parseAsString
>;
/** A year that is being typed passes through the years 2, 20 and 202. */
const TYPING_MS = 500;

/** A form of the meetings' filter that writes every change to the URL, and follows the URL when the reader goes back. */
export function LiveFilter({ action, children }: { action: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();
  const [asked, ask] = useQueryStates(PARSERS, { shallow: false, history: 'push', startTransition });

  useEffect(() => {
    for (const field of fieldsOf(form.current)) {
      if (field.name in asked) show(field, asked[field.name as Field]);
    }
  }, [asked]);

  const change = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    for (const field of fieldsOf(event.currentTarget)) {
      // what holds where the URL says nothing need not stand in it
      if (isFirstOfItsGroup(field) && field.checked) data.delete(field.name);
    }
    const given = FIELDS.map((field) => [field, data.getAll(field).join(',') || null] as const).filter(
      ([field, value]) => value !== asked[field],
    );
    if (given.length === 0) return;
    const typed = event.target instanceof HTMLInputElement && event.target.type === 'date';
    ask(Object.fromEntries(given), typed ? { limitUrlUpdates: debounce(TYPING_MS) } : undefined);
  };

  const live = useMemo<LiveFormState>(
    () => ({
      leader: asked.leader,
      change: (field, value) => ask({ [field]: value, page: null }),
    }),
    [asked.leader, ask],
  );

  return (
    <search>
      <form ref={form} action={action} method="get" onChange={change} data-pending={pending || undefined}>
        <LiveForm value={live}>{children}</LiveForm>
      </form>
    </search>
  );
}
