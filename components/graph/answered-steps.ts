import type { DateLocale } from '@/lib/time/display';
import type { Expansion } from './expansion';
import type { GraphIndex } from './graph-index';
import type { Seen } from './seen';
import { type Scene, type Step, sceneAfter } from './steps';
import { tellShown } from './tell-shown';
import { fill, type StepWords } from './words';

interface At {
  graph: GraphIndex | null;
  shown: Seen | null;
  scene: Scene;
  /** What expanding a node would bring. */
  expansion: (id: string) => Expansion | null;
  /** How many nodes folding one would take out of the picture. */
  foldable: (id: string) => number;
  /** Whether the picture is a node and those tied to it already. */
  isCircle: (id: string) => boolean;
  take: (step: Step | 'undo' | 'redo') => void;
  say: (done: string, counted?: string) => void;
  nameOf: (id: string) => string;
  words: StepWords;
  locale: DateLocale;
}

/** Steps that are never without an answer: what has no effect is said, for who does not see the picture would not know. */
export function answeredSteps({
  graph,
  shown,
  scene,
  expansion,
  foldable,
  isCircle,
  take,
  say,
  nameOf,
  words,
  locale,
}: At) {
  const isSo = (step: Step) => step.do === 'begin' && step.base.is === 'circle' && isCircle(step.base.of);
  const changes = (step: Step) => !isSo(step) && sceneAfter(scene, step) !== scene;
  const step = (next: Step | 'undo' | 'redo') => {
    if (typeof next === 'string' || changes(next)) take(next);
    else if (shown) say('', tellShown({ shown, base: scene.base, nameOf, words, locale }));
  };
  const answer = (sentence: string, id: string) => say(fill(sentence, { name: nameOf(id) }, locale));
  return {
    step,
    expand(id: string) {
      const next = expansion(id);
      if (next) take(next.step);
      else answer(words.nothingHidden, id);
    },
    /** Seeks the way between the first two of those chosen together. */
    findPath() {
      step({ do: 'path', between: scene.chosen.filter((id) => graph?.nodes.has(id)).slice(0, 2) });
    },
    fold(id: string) {
      const step: Step = { do: 'collapse', id };
      if (foldable(id) > 0 && changes(step)) take(step);
      else answer(words.cannotFold, id);
    },
  };
}
