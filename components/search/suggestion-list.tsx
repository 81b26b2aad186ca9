import { type BoxWords, put } from './box-words';
import { SUGGESTION_GROUPS, type Suggestion } from './suggestion';
import { SuggestionLine } from './suggestion-line';

interface Props {
  id: string;
  words: BoxWords;
  found: Suggestion[];
  /** What stands in the box; the last line leads to all that it finds. */
  typed: string;
  /** What each line is as an option; `found.length` is the last line. */
  option: (index: number) => object;
  /** Digits of the page. */
  number: (count: number) => string;
}

/** The lines under the box, by kind; a listbox whose focus stays in the box. */
export function SuggestionList({ id, words, found, typed, option, number }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      className="absolute top-full right-0 left-0 z-30 max-h-[70vh] scroll-pb-12 overflow-y-auto border border-edge bg-paper sm:left-auto sm:w-[27rem]"
    >
      {SUGGESTION_GROUPS.filter((group) => found.some((one) => one.group === group)).map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a listbox is no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="pt-1">
          <div id={`${id}-${group}`} className="px-3 text-fine text-quiet">
            {words.group[group]}
          </div>
          {found.map((one, index) =>
            one.group === group ? (
              <div key={one.href} {...option(index)}>
                <SuggestionLine one={one} words={words} number={number} />
              </div>
            ) : null,
          )}
        </div>
      ))}
      {/* in sight however many lines there are */}
      <div className="sticky bottom-0 mt-1 border-t border-rule bg-paper py-1 text-small">
        <div {...option(found.length)}>{put(words.all, 'q', typed)}</div>
      </div>
    </div>
  );
}
