'use client';

import { useEffect, useRef, useState } from 'react';
import { type CountWords, type LineWords, sayCount } from '@/components/search/box-words';
import type { LeaderSuggestion } from '@/components/search/suggestion';
import { useOptions } from '@/components/search/use-options';
import { useSuggestions } from '@/components/search/use-suggestions';
import type { DateLocale } from '@/lib/time/display';
import { LeaderOptions } from './leader-options';
import { useLiveForm } from './live-form';

/** Of `more`, `{shown}` and `{all}` are put in where it is shown. */
export interface LeaderFieldWords extends LineWords, CountWords {
  label: string;
  everyone: string;
  placeholder: string;
  options: string;
  more: string;
}

interface Chosen {
  id: string;
  label: string;
}

interface Props {
  /** Null where the filter has no leader. */
  chosen: Chosen | null;
  /** What was typed and is nobody's name; it stays in the field. */
  refused: string | null;
  locale: DateLocale;
  words: LeaderFieldWords;
}

/**
 * The filter's leader, by name. With script a combobox that offers whom the name may mean, and those with the most
 * meetings before anything is typed; without, a field whose name the server looks up in the same way (`leaderName`).
 */
export function LeaderField({ chosen, refused, locale, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const live = useLiveForm();
  const [picked, setPicked] = useState(chosen);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const pick = (one: Chosen | null) => {
    setPicked(one);
    if (field.current) field.current.value = one?.label ?? '';
    if (one?.id !== picked?.id) live?.change('leader', one?.id ?? null);
  };

  const found = useSuggestions<LeaderSuggestion>(
    open ? `/api/search/leaders?${new URLSearchParams({ q: typed, lang: locale })}` : null,
  );
  // the first line empties the field where there is somebody to take out
  const everyone = picked && typed === '' ? [null] : [];
  const offered = found && [...everyone, ...found.suggestions];
  const options = useOptions({
    ...{ open, setOpen, count: offered?.length ?? null },
    take: (index) => pick(offered?.[index] ?? null),
  });
  const show = (text: string) => {
    setTyped(text.trim().slice(0, 100));
    options.openAnew();
  };
  const leave = () => {
    options.close();
    const text = field.current?.value.trim();
    if (text === '') pick(null);
    // a form that is sent by hand has the name looked up; one that follows every change has nothing to wait for
    else if (live && text !== refused) pick(picked);
  };

  // the reader went back, or another way leads here; whom the URL asks for while the page is on its way is waited for
  const [id, label] = [chosen?.id, chosen?.label];
  const behind = live !== null && live.leader !== (id ?? null);
  const awake = useRef(false);
  useEffect(() => {
    // what was typed before the page was awake stays
    if (awake.current && !behind) {
      setPicked(id === undefined || label === undefined ? null : { id, label });
      if (field.current) field.current.value = label ?? refused ?? '';
    }
    awake.current = true;
  }, [id, label, refused, behind]);

  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <div className="relative flex min-w-0 flex-col text-small">
      <input type="hidden" name="leader" value={picked?.id ?? ''} />
      <label className="flex flex-col">
        <span className="text-quiet">{words.label}</span>
        <input
          ref={field}
          type="text"
          name="leaderName"
          maxLength={100}
          defaultValue={chosen?.label ?? refused ?? ''}
          placeholder={words.placeholder}
          {...options.box}
          className="w-[18rem] max-w-full"
          onInput={({ currentTarget }) => show(currentTarget.value)}
          onClick={({ currentTarget }) => {
            currentTarget.select();
            show('');
          }}
          onBlur={leave}
        />
      </label>
      <p role="status" className="sr-only">
        {options.shown && found && sayCount(words, found.suggestions.length, number)}
      </p>
      {options.shown && found && (
        <LeaderOptions {...{ words, offered: offered ?? [], number }} {...options} all={found.all} />
      )}
    </div>
  );
}
