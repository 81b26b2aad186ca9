import { useEffect, useMemo, useRef, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { followTheme } from './follow-theme';
import { nextPaint, otherTasks } from './give-way';
import type { GraphElement } from './graph-element';
import type { GraphIndex } from './graph-index';
import { marksOf } from './graph-state';
import { mayStay } from './in-view';
import { loadStage } from './load-stage';
import { moveMs } from './move-ms';
import type { Path } from './path-between';
import { pictureOf } from './picture';
import { readyForPaper } from './ready-for-paper';
import { scrollKeepsThePage } from './scroll-keeps-the-page';
import type { Seen } from './seen';
import type { Stage, StageEvents } from './stage';
import type { Scene } from './steps';
import type { Found } from './use-graph';

interface At {
  found: Found | null;
  shown: Seen | null;
  path: Path | null;
  scene: Scene;
  /** Whether the reader has made nothing of the picture: it is as it begins under its filter. */
  isPlain: boolean;
  selected: string | null;
  locale: DateLocale;
  nameOf: (id: string) => string;
  events: StageEvents;
  /** Told when no picture can be drawn. */
  fail: (failed: boolean) => void;
}

/** What the stage shows: nodes of a graph, by their ids in one string. */
interface Drawn {
  graph: GraphIndex;
  key: string;
}
const isSame = (a: Drawn | null, b: Drawn) => a?.graph === b.graph && a.key === b.key;

/**
 * Draws what is shown of a graph, with a stage that is loaded for the first picture and ends with the page.
 * @returns the stage and the elements it needs, whether anything is drawn, and whether another picture is on its way
 */
export function useStage({ found, shown, path, scene, isPlain, selected, locale, nameOf, events, fail }: At) {
  const container = useRef<GraphElement>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const last = useRef<(Drawn & Pick<Scene, 'pinned' | 'base'> & { isPlain: boolean }) | null>(null);
  const graph = found?.graph ?? null;
  const key = useMemo(() => shown && [...shown.ids].sort().join(), [shown]);

  useEffect(() => {
    if (!found || !graph || !shown || key === null) return;
    const ended = new AbortController();
    const { pinned, base } = scene;
    const marks = marksOf(scene, path, selected);
    // the same nodes in the same places: only their looks may differ
    if (isSame(last.current, { graph, key }) && last.current?.pinned === pinned) {
      stage.current?.mark(marks);
      return;
    }
    const draw = async () => {
      const picture = pictureOf(graph, shown, nameOf);
      const Canvas = await loadStage();
      if (ended.signal.aborted || !container.current?.clientWidth) return;
      if (!stage.current) {
        stage.current = new Canvas(container.current, locale, events, tools.current);
        await otherTasks();
        if (ended.signal.aborted) return;
      }
      container.current.sigma = stage.current.sigma;
      const before = last.current;
      stage.current.show(picture, { ...found.places, ...pinned }, marks, {
        ms: before ? moveMs() : 0,
        stays: before !== null && mayStay(before, { graph, base, isPlain }),
      });
      last.current = { graph, key, pinned, base, isPlain };
      // by then another picture may have taken its place
      if (!before) await nextPaint();
      setDrawn(last.current);
    };
    draw().catch((reason) => {
      if (ended.signal.aborted) return;
      fail(true);
      console.error(reason);
    });
    return () => ended.abort();
  }, [found, graph, shown, key, scene, isPlain, path, nameOf, locale, selected, events, fail]);

  useEffect(() => {
    const present = () => stage.current;
    const leaveTheme = followTheme(present);
    const leaveWheel = container.current && scrollKeepsThePage(container.current);
    const leavePaper = paper.current && readyForPaper(paper.current, present);
    return () => {
      leaveTheme();
      leaveWheel?.();
      leavePaper?.();
      stage.current?.kill();
      stage.current = null;
      last.current = null;
    };
  }, []);

  const drawing = drawn !== null && graph !== null && key !== null && !isSame(drawn, { graph, key });
  return { container, paper, tools, stage, isDrawn: drawn !== null, drawing };
}
