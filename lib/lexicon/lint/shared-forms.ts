import { spell } from '@/lib/bengali/letters';
import type { Lexicon } from '@/seeds/lexicon';
import { type Form, formsOf } from './forms';
import { grouped } from './lists';
import type { LexiconProblem } from './problem';

/** Kinds that the matcher tells apart by where a form stands, so that one may lend the other its words. */
const APART: readonly Form['kind'][] = ['title', 'honorific'];

const isSameMeaning = (a: Form, b: Form) => a.file === b.file && a.record === b.record;

function conflict(a: Form, b: Form): boolean {
  if (isSameMeaning(a, b)) return false;
  if (a.kind === b.kind) return a.kind !== 'leader-short';
  return (
    !APART.includes(a.kind) &&
    !APART.includes(b.kind) &&
    ![a.kind, b.kind].every((kind) => kind.startsWith('leader'))
  );
}

/**
 * A form that stands for two things must be declared in `ambiguous.json`. Leaders may share short forms: those only
 * count after a full name or a title (see `famous` for those that count alone).
 */
export function lintSharedForms(lexicon: Lexicon): LexiconProblem[] {
  const declared = new Set(lexicon.ambiguous.map((known) => spell(known.form)));
  const byText = grouped(formsOf(lexicon), (form) => spell(form.text));
  const shared = [...byText].flatMap(([text, forms]) => {
    const [first, second] = forms.flatMap((a, at) => {
      const other = forms.slice(at + 1).find((b) => conflict(a, b));
      return other ? [a, other] : [];
    });
    if (!first || !second || declared.has(text)) return [];
    return [
      {
        file: second.file,
        record: second.record,
        field: second.field,
        problem: `“${text}” also means ${first.record} (${first.file}, ${first.field})`,
        remedy: 'take it out of one of them, or declare it in ambiguous.json with a note',
      },
    ];
  });
  return [...shared, ...sharedFame(lexicon, declared)];
}

/** A famous form means one person, and is one of the person's short forms. */
function sharedFame(lexicon: Lexicon, declared: ReadonlySet<string>): LexiconProblem[] {
  const bearers = new Map<string, string>();
  return lexicon.leaderFiles.flatMap(({ file, leaders }) =>
    leaders.flatMap((leader) =>
      leader.famous.flatMap((form) => {
        const bearer = bearers.get(spell(form)) ?? leader.id;
        bearers.set(spell(form), bearer);
        const say = (problem: string, remedy: string) => [
          { file, record: leader.id, field: 'famous', problem: `“${form}” ${problem}`, remedy },
        ];
        if (!leader.short.includes(form))
          return say('is not among the short forms', 'add it to `short` as well');
        if (bearer === leader.id || declared.has(spell(form))) return [];
        return say(`means ${bearer} as well`, 'take it out of `famous`, or declare it in ambiguous.json');
      }),
    ),
  );
}
