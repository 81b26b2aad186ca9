import { langOf } from '@/components/locale/lang-of';
import { type LineWords, put } from './box-words';
import { metLine } from './met-line';
import type { SuggestedLine } from './suggestion';

interface Props {
  one: SuggestedLine;
  words: LineWords;
  /** Digits of the page. */
  number: (count: number) => string;
}

/** What an option says: whom or what it is, of which kind, why it is there, and how many meetings there are. */
export function SuggestionLine({ one, words, number }: Props) {
  const { label, why, sentence, met, detail, meetings } = one;
  const told = met && words.met ? metLine(met, words.met) : '';
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
      {(told || detail) && (
        <span className="block text-fine text-quiet">
          {told}
          {told && detail && ' · '}
          <span lang={detail && langOf(detail)}>{detail}</span>
        </span>
      )}
      {sentence && <Snippet pieces={sentence} label={words.sentence} />}
      {why && (
        <span className="block text-fine text-quiet">
          <WhyWords words={words.why[why.word]} form={why.form} />
        </span>
      )}
    </>
  );
}

/** What an article says of what was typed, in its own Bengali. */
function Snippet({ pieces, label }: { pieces: string[]; label: string }) {
  return (
    <span className="block text-fine text-quiet">
      <span className="sr-only">{label} </span>
      <span lang="bn">
        {pieces.map((piece, at) => {
          const Piece = at % 2 ? 'mark' : 'span';
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never change places
          return <Piece key={at}>{piece}</Piece>;
        })}
      </span>
    </span>
  );
}

/** Why something matched; the form that matched is in its own language. */
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
