import { langOf } from '@/components/locale/lang-of';
import { type BoxWords, put } from './box-words';
import { SUGGESTION_GROUPS, type Suggestion } from './suggestion';

interface Props {
  id: string;
  words: BoxWords;
  found: Suggestion[];
  /** What stands in the box; the last line leads to all that it finds. */
  typed: string;
  /** The place of the line that is chosen; `found.length` is the last line, -1 none. */
  chosen: number;
  onChoose: (index: number) => void;
  /** Digits of the page. */
  number: (count: number) => string;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** The lines under the box, by kind; a listbox whose focus stays in the box. */
export function SuggestionList({ id, words, found, typed, chosen, onChoose, number }: Props) {
  const option = (index: number) => ({
    id: optionId(id, index),
    role: 'option',
    'aria-selected': index === chosen,
    // the box keeps the focus
    onPointerDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: () => onChoose(index),
    className: 'cursor-pointer px-3 py-1.5 hover:bg-wash aria-selected:bg-wash aria-selected:text-accent',
  });
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      className="absolute top-full right-0 left-0 z-30 max-h-[70vh] overflow-y-auto border border-edge bg-paper pb-1 sm:left-auto sm:w-[27rem]"
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
                <Line one={one} words={words} number={number} />
              </div>
            ) : null,
          )}
        </div>
      ))}
      <div className="mt-1 border-t border-rule pt-1 text-small">
        <div {...option(found.length)}>{put(words.all, 'q', typed)}</div>
      </div>
    </div>
  );
}

function Line({ one, words, number }: { one: Suggestion; words: BoxWords; number: Props['number'] }) {
  const { label, why, kind, detail, meetings } = one;
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span lang={langOf(label)} className="line-clamp-2">
          {label}
        </span>
        {meetings !== undefined && (
          <span className="shrink-0 text-fine text-quiet">
            {put(words.meetings, 'count', number(meetings))}
          </span>
        )}
      </span>
      {(kind || detail) && (
        <span className="block text-fine text-quiet">
          {kind && words.kind[kind]}
          {kind && detail && ' · '}
          <span lang={detail && langOf(detail)}>{detail}</span>
        </span>
      )}
      {why && (
        <span className="block text-fine text-quiet">
          <WhyWords words={words.why[why.word]} form={why.form} />
        </span>
      )}
    </>
  );
}

/** Why a name matched; the form that matched is in its own language. */
export function WhyWords({ words, form }: { words: string; form: string }) {
  const [before = '', after = ''] = words.split('{form}');
  return (
    <>
      {before}
      <span lang={langOf(form) ?? 'en'}>{form}</span>
      {after}
    </>
  );
}
