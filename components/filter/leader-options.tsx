import { put } from '@/components/search/box-words';
import type { LeaderSuggestion } from '@/components/search/suggestion';
import { SuggestionLine } from '@/components/search/suggestion-line';
import type { LeaderFieldWords } from './leader-field';

interface Props {
  list: string;
  words: LeaderFieldWords;
  /** Null is everyone. */
  offered: (LeaderSuggestion | null)[];
  /** How many there are to choose from, where the server could tell. */
  all: number | undefined;
  option: (index: number) => object;
  /** Digits of the page. */
  number: (count: number) => string;
}

/** Those whom the field of leaders offers, and how many more there are. */
export function LeaderOptions({ list, words, offered, all = 0, option, number }: Props) {
  const shown = offered.filter((one) => one !== null).length;
  return (
    <div className="absolute top-full left-0 z-30 w-[22rem] max-w-[calc(100vw-2rem)] border border-edge bg-paper">
      <div id={list} role="listbox" aria-label={words.options} className="max-h-[22rem] overflow-y-auto py-1">
        {offered.map((one, index) => (
          <div key={one?.id ?? ''} {...option(index)}>
            {one ? <SuggestionLine {...{ one, words, number }} /> : words.everyone}
          </div>
        ))}
      </div>
      {shown === 0 && <p className="px-3 py-1.5">{words.none}</p>}
      {all > shown && (
        <p className="border-t border-rule px-3 py-1.5 text-fine text-quiet">
          {put(put(words.more, 'shown', number(shown)), 'all', number(all))}
        </p>
      )}
    </div>
  );
}
