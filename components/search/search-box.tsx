'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { type BoxWords, sayCount } from './box-words';
import { asksForSearch } from './shortcut';
import type { Suggestion } from './suggestion';
import { SuggestionList } from './suggestion-list';
import { useOptions } from './use-options';
import { useSuggestions } from './use-suggestions';

/** In letters; longer questions are refused. */
const LONGEST = 100;

interface Props {
  /** The page of finds, with its language. */
  action: string;
  locale: DateLocale;
  words: BoxWords;
}

/**
 * The box at the head of every page: a form that leads to all finds, and with script a combobox that suggests while one
 * types. `/` leads to it, Escape closes what it suggests.
 */
export function SearchBox({ action, locale, words }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const asked = useAsked(action);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const found =
    useSuggestions<Suggestion>(
      typed ? `/api/search/suggestions?${new URLSearchParams({ q: typed, lang: locale })}` : null,
    )?.suggestions ?? null;
  const go = (index: number) => {
    const one = found?.[index];
    if (!one || !box.current) return box.current?.form?.requestSubmit();
    box.current.value = '';
    setTyped('');
    // the next page is read from its head, and `/` leads here again
    box.current.blur();
    router.push(one.href);
  };
  // the last line leads to all that is found
  const options = useOptions({ open, setOpen, count: found && found.length + 1, take: go });
  const { shown } = options;

  useEffect(() => {
    const seek = (event: globalThis.KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      box.current?.select();
    };
    addEventListener('keydown', seek);
    return () => removeEventListener('keydown', seek);
  }, []);

  const number = (count: number) => new Intl.NumberFormat(locale).format(count);

  return (
    <search className="relative w-full print:hidden sm:w-[19rem]" aria-label={words.label}>
      <form action={action} method="get" className="flex">
        <input
          key={asked}
          ref={box}
          type="search"
          name="q"
          required
          defaultValue={asked}
          placeholder={words.placeholder}
          aria-label={words.label}
          aria-keyshortcuts="/"
          {...options.box}
          enterKeyHint="search"
          className="min-w-0 flex-1 border-r-0 [&::-webkit-search-cancel-button]:grayscale"
          onInput={({ currentTarget }) => {
            const text = currentTarget.value.trim();
            // the browser says it beside the box, and nothing is cut off
            currentTarget.setCustomValidity(text.length > LONGEST ? words.tooLong : '');
            setTyped(text.length > LONGEST ? '' : text);
            options.openAnew();
          }}
          onBlur={options.close}
        />
        <button
          type="submit"
          aria-label={words.send}
          title={words.send}
          className="inline-flex w-10 shrink-0 items-center justify-center border border-edge hover:text-accent"
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="6.5" cy="6.5" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="m10 10 5 5" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </form>
      <p role="status" className="sr-only">
        {shown && sayCount(words, found?.length ?? 0, number)}
      </p>
      {shown && found && (
        <SuggestionList {...{ words, found, typed, number }} id={options.list} option={options.option} />
      )}
    </search>
  );
}

/** What the page of finds was asked for; empty on any other page. */
function useAsked(action: string): string {
  const asked = useSearchParams().get('q');
  return (usePathname().endsWith(action) && asked) || '';
}
