import type { DateLocale } from '@/lib/time/display';
import type { GraphIndex } from './graph-index';
import type { Seen } from './seen';
import type { Scene, Step } from './steps';
import type { StepWords } from './words';

/** The picture, for what tells of it in words. */
export interface PictureParts {
  graph: GraphIndex;
  shown: Seen;
  scene: Scene;
  selected: string | null;
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  words: StepWords;
  nameOf: (id: string) => string;
}

/** What the reader can do with the picture and its nodes. */
export interface PictureDeeds {
  take: (step: Step | 'undo' | 'redo') => void;
  /** Chooses a node together with others, or lets it go. */
  toggle: (id: string) => void;
  /** Keeps nodes where they stand. */
  pin: (ids: readonly string[]) => void;
  /** Brings the next of those beside a node. */
  expand: (id: string) => void;
  fold: (id: string) => void;
}
