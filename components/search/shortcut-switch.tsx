'use client';

import { useEffect, useRef } from 'react';
import { isShortcutOn, keepShortcut } from './shortcut';

/** Switches off, in this browser, that `/` leads to the search box. */
export function ShortcutSwitch({ label }: { label: string }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.checked = isShortcutOn();
  }, []);
  return (
    <label className="inline-flex min-h-9 items-center gap-2 pt-3 text-small [@media(scripting:none)]:hidden">
      <input
        ref={box}
        type="checkbox"
        defaultChecked
        onChange={({ currentTarget }) => keepShortcut(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
