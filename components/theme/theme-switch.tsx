'use client';

import { useLayoutEffect } from 'react';
import { THEME_KEY } from './theme-script';

/** Turns light to dark and back; what the reader chose is kept in their own browser. */
export function ThemeSwitch({ label }: { label: string }) {
  useLayoutEffect(() => {
    const kept = localStorage.getItem(THEME_KEY);
    if (kept) document.documentElement.dataset.theme = kept;
  }, []);
  const turn = () => {
    const { dataset } = document.documentElement;
    const dark = dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    dataset.theme = dark === 'dark' ? 'light' : 'dark';
    localStorage.setItem(THEME_KEY, dataset.theme);
    dispatchEvent(new Event('themechange'));
  };
  return (
    <button
      type="button"
      onClick={turn}
      title={label}
      aria-label={label}
      className="inline-flex size-8 items-center justify-center hover:text-accent"
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}
