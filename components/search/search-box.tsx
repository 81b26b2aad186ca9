'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { type BoxWords, put } from './box-words';
import { asksForSearch } from './shortcut';
import { optionId, SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';

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
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const asked = useAsked(action);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const found = useSuggestions(typed, locale);
  const shown = open && found !== null;

  useEffect(() => {
    const seek = (event: globalThis.KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      box.current?.select();
    };
    addEventListener('keydown', seek);
    return () => removeEventListener('keydown', seek);
  }, []);

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const go = (index: number) => {
    close();
    const one = found?.[index];
    if (!one || !box.current) return box.current?.form?.requestSubmit();
    box.current.value = '';
    setTyped('');
    router.push(one.href);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing) return;
    if (step && found) {
      event.preventDefault();
      setOpen(true);
      // one step beyond either end the box itself is chosen again
      const lines = found.length + 2;
      setChosen(((chosen + 1 + step + lines) % lines) - 1);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && shown && chosen >= 0) {
      event.preventDefault();
      go(chosen);
    }
  };
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const said =
    found?.length === 0
      ? words.none
      : found?.length === 1
        ? words.one
        : put(words.some, 'count', number(found?.length ?? 0));

  return (
    <search className="relative w-full print:hidden sm:w-[19rem]" aria-label={words.label}>
      <form action={action} method="get" className="flex">
        <input
          key={asked}
          ref={box}
          type="search"
          name="q"
          required
          maxLength={100}
          defaultValue={asked}
          placeholder={words.placeholder}
          aria-label={words.label}
          aria-keyshortcuts="/"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? list : undefined}
          aria-activedescendant={shown && chosen >= 0 ? optionId(list, chosen) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="min-w-0 flex-1 border-r-0 [&::-webkit-search-cancel-button]:grayscale"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value.trim().slice(0, 100));
            setOpen(true);
            setChosen(-1);
          }}
          onKeyDown={key}
          onBlur={close}
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
        {shown && said}
      </p>
      {shown && <SuggestionList {...{ words, found, typed, chosen, number }} id={list} onChoose={go} />}
    </search>
  );
}

/** What the page of finds was asked for; empty on any other page. */
function useAsked(action: string): string {
  const asked = useSearchParams().get('q');
  return (usePathname().endsWith(action) && asked) || '';
}
