import { spell } from '@/lib/bengali/letters';
import type { Lexicon } from '@/seeds/lexicon';
import { formsOf } from './forms';
import { grouped, repeated } from './lists';
import type { LexiconProblem } from './problem';

/** What is declared to be ambiguous or to look alike has to bear on the lexicon as it is; otherwise it is stale. */
export function lintDeclared(lexicon: Lexicon): LexiconProblem[] {
  const byText = grouped(formsOf(lexicon), (form) => spell(form.text));
  const ambiguous = lexicon.ambiguous.flatMap(({ form, kind }) => {
    const meanings = byText.get(spell(form)) ?? [];
    const count = (kinds: string[]) =>
      new Set(meanings.filter((own) => kinds.includes(own.kind)).map((own) => own.record)).size;
    const say = (problem: string, remedy: string): LexiconProblem[] => [
      { file: 'ambiguous.json', record: form, field: 'form', problem, remedy },
    ];
    if (meanings.length === 0) return say('is no form of the lexicon', 'take the declaration out');
    if (kind === 'two-countries' && count(['country', 'place']) < 2)
      return say('means fewer than two countries or places', 'give it to both, or take the declaration out');
    if (kind === 'two-people' && count(['leader', 'leader-short']) < 2)
      return say('means fewer than two people', 'give it to both, or take the declaration out');
    return [];
  });
  const lookAlikes = lexicon.lookAlikes
    .filter(({ form }) => !beginsOrHolds(spell(form), byText))
    .map(({ form }) => ({
      file: 'look-alikes.json',
      record: form,
      field: 'form',
      problem: 'holds no form of the lexicon, so that nothing is mistaken for it',
      remedy: 'take it out',
    }));
  const twice = (['ambiguous', 'lookAlikes'] as const).flatMap((list) =>
    repeated(lexicon[list].map(({ form }) => spell(form))).map((record) => ({
      file: list === 'ambiguous' ? 'ambiguous.json' : 'look-alikes.json',
      record,
      field: 'form',
      problem: 'stands more than once',
      remedy: 'keep one',
    })),
  );
  return [...ambiguous, ...lookAlikes, ...twice];
}

/** Whether some word of the phrase is, or begins with, a form of the lexicon. */
function beginsOrHolds(phrase: string, byText: ReadonlyMap<string, unknown>): boolean {
  return [...phrase.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]/gu)].some(({ index }) => {
    for (let end = phrase.length; end > index + 1; end--)
      if (byText.has(phrase.slice(index, end))) return true;
    return false;
  });
}
