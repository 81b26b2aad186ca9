import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { DateLocale } from '@/lib/time/display';
import { boxesOver } from './canvas-room';
import { drawRing, LabelDrawer } from './draw-label';
import { nextPaint } from './give-way';
import { AT_REST, isAlike, type Marks, marked, pointedAt } from './graph-state';
import { BEYOND, OUTSIDE, outsideOf, viewOf } from './in-view';
import type { Places } from './layout';
import { moveCamera, WHOLE_VIEW } from './move-camera';
import { NextFrame } from './next-frame';
import { nodeLooks } from './node-looks';
import { Overlay } from './overlay';
import { readPalette } from './palette';
import type { DrawnTie, Picture } from './picture';
import { PictureFit } from './picture-fit';
import { followHand, type HandEvents } from './reader-hand';
import { nameSettings, sigmaSettings } from './sigma-settings';
import {
  extentOf,
  isCrowd,
  placesOf,
  type StageNode,
  type StageSigma,
  stageGraphOf,
  widen,
} from './stage-graph';
import type { Place } from './steps';
import { tieLooks } from './tie-looks';

/** What the stage tells of the reader's hand. */
export interface StageEvents extends HandEvents {
  /** All within a lasso. */
  onLasso: (ids: string[]) => void;
}

/** The drawn graph: is given a picture after the other, and told what is chosen in it. */
export class Stage {
  readonly sigma: StageSigma;
  readonly #fit: PictureFit;
  readonly #over: HTMLElement | null;
  readonly #overlay: Overlay;
  readonly #endHand: () => void;
  /** A tap points, lifts and chooses: what they change is painted once. */
  readonly #looks = new NextFrame(() => {
    // a finger that came down and was lifted points at nothing again
    if (!isAlike(this.#state, this.#drawn)) this.sigma.refresh({ skipIndexation: true });
  });
  #ended = false;
  /** How many nodes a filter has left outside of what is in view, and are there still. */
  #outside = 0;
  #palette;
  #line: Place[] = [];
  #state = AT_REST;
  /** As sigma has drawn it last. */
  #drawn = AT_REST;

  /** @param over what lies over the canvas at its right: names and the fitted picture keep away from it */
  constructor(
    container: HTMLElement,
    locale: DateLocale,
    events: StageEvents,
    over: HTMLElement | null = null,
  ) {
    this.#palette = readPalette(container);
    this.#fit = new PictureFit(container, over);
    this.#over = over;
    const labels = new LabelDrawer(() => this.#palette);
    this.sigma = new Sigma<StageNode, DrawnTie>(new UndirectedGraph<StageNode, DrawnTie>(), container, {
      ...sigmaSettings(this.#fit.small),
      // sigma gives a copy
      nodeReducer: (id, node) => Object.assign(node, nodeLooks(id, node, this.#state, this.#palette)),
      edgeReducer: (_, tie) => tieLooks(tie, this.#state, this.#palette),
      defaultDrawNodeLabel: labels.label,
      defaultDrawNodeHover: labels.hover,
    });
    // a flag may come when the reader has left
    this.#overlay = new Overlay(this.sigma, labels, locale, () => {
      if (!this.#ended) this.sigma.scheduleRender();
    });
    this.sigma.on('afterProcess', () => {
      this.#drawn = this.#state;
      this.#overlay.read();
    });
    this.sigma.on('resize', () => this.#fit.measure());
    this.sigma.on('afterRender', () => this.#paint());
    this.#endHand = followHand(this.sigma, {
      ...events,
      onSelect: (id) => this.#answer(id, () => events.onSelect(id)),
      onToggle: (id) => this.#answer(id, () => events.onToggle(id)),
      onExpand: (id) => this.#answer(id, () => events.onExpand(id)),
      onPoint: (id) => this.hover(id),
      badgeAt: (place, beside) => this.#overlay.badgeAt(place, beside),
      onPlaced: (id, { x, y }) => events.onPlaced(id, { x: x / this.#fit.stretch, y }),
      onLine: (line, done) => {
        this.#line = done ? [] : line;
        this.sigma.scheduleRender();
        if (done) events.onLasso(this.#overlay.within(line));
      },
    });
  }

  /**
   * Shows a picture in the place of the last one; who is in both stays where the places say. Where a node lies outside
   * of what the whole picture took in, all is brought into view; one that was shown before is seen as it was then.
   * @param ms as in `fit` @param stays the camera stays where any of the picture is in view, and how many are not is told
   */
  show(picture: Picture, places: Places, marks: Marks, { ms, stays }: { ms: number; stays: boolean }): void {
    const graph = stageGraphOf(picture, places, this.#fit.stretch);
    this.#fit.measure();
    // all is told before sigma reads the graph: each reading goes through all of it
    const extent = extentOf(graph);
    const keeps = stays && outsideOf(graph, viewOf(this.sigma)) < graph.order;
    const whole = extent && this.#fit.show(extent, keeps);
    if (whole) this.sigma.setCustomBBox(whole);
    const { most } = picture;
    const scale = this.#fit.scaleOf(graph, most, marks.pinned);
    const knots = picture.nodes.some(({ is }) => is === 'meeting');
    this.#state = marked({ ...this.#state, hovered: null, most, scale, knots }, graph, marks);
    const names = nameSettings({ crowd: isCrowd(graph), knots, scale });
    if (names.labelRenderedSizeThreshold !== this.sigma.getSetting('labelRenderedSizeThreshold'))
      this.sigma.setSettings(names);
    this.#looks.forget();
    this.sigma.setGraph(graph);
    this.#flush();
    if (whole) moveCamera(this.sigma.getCamera(), WHOLE_VIEW, ms);
    else if (keeps) this.#countOutside();
  }

  /** Marks what is selected, chosen, pinned, and the way between two. */
  mark(marks: Marks): void {
    this.#state = marked(this.#state, this.sigma.getGraph(), marks);
    this.#looks.ask();
  }

  /** The pointer, or the keyboard in the list of nodes, is on a node. */
  hover(id: string | null): void {
    const graph = this.sigma.getGraph();
    const known = id !== null && graph.hasNode(id) ? id : null;
    const before = this.#state.hovered;
    if (known === before) return;
    this.sigma.getContainer().style.cursor = known ? 'pointer' : '';
    this.#state = pointedAt(this.#state, graph, known);
    if (!isCrowd(graph)) {
      this.#looks.ask();
      return;
    }
    const nodes = [before, known].filter((one) => one !== null && graph.hasNode(one)) as string[];
    this.sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
  }

  /** Reads the tokens again, after the theme has changed. */
  recolour(): void {
    this.#palette = readPalette(this.sigma.getContainer());
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Brings all that is shown into view. @param ms how long the camera takes; 0 for at once */
  fit(ms: number): void {
    const graph = this.sigma.getGraph();
    this.#fit.measure();
    const extent = extentOf(graph);
    if (extent) this.sigma.setCustomBBox(this.#fit.take(extent));
    const { most, pinned } = this.#state;
    this.#state = { ...this.#state, scale: this.#fit.scaleOf(graph, most, pinned) };
    this.sigma.refresh();
    moveCamera(this.sigma.getCamera(), WHOLE_VIEW, ms);
  }

  /** The canvas has another size: all is brought into view, as wide as the canvas is now. */
  reshape(): void {
    this.sigma.resize();
    widen(this.sigma.getGraph(), this.#fit.reshape());
    this.fit(0);
  }

  /** @param factor below 1 comes nearer @param ms as in `fit` */
  zoom(factor: number, ms: number): void {
    const camera = this.sigma.getCamera();
    moveCamera(camera, { ratio: camera.ratio * factor }, ms);
  }

  /** Where nodes stand, as the layout reckons; those that are not drawn are left out. */
  placesOf(ids: readonly string[]): Places {
    return placesOf(this.sigma.getGraph(), ids, this.#fit.stretch);
  }

  kill(): void {
    this.#ended = true;
    this.#endHand();
    this.#looks.forget();
    this.sigma.kill();
  }

  /** A chosen node has its ring in the next frame, whatever the page makes of the choice: on a slow phone that takes a while. */
  #answer(id: string | null, choose: () => void): void {
    requestAnimationFrame(() => {
      const node = id !== null && this.sigma.getNodeDisplayData(id);
      const over = this.sigma.getCanvases().hovers?.getContext('2d');
      if (!node || !over) return;
      const { x, y } = this.sigma.framedGraphToViewport(node);
      drawRing(over, this.#palette, { x, y, size: this.sigma.scaleSize(node.size) });
    });
    nextPaint().then(choose);
  }

  /** The canvases are drawn beside the page's thread from now on, and not only when the page waits for them. */
  #flush(): void {
    for (const canvas of Object.values(this.sigma.getCanvases())) canvas.getContext('webgl2')?.flush();
  }

  #countOutside(): void {
    const outside = outsideOf(this.sigma.getGraph(), viewOf(this.sigma));
    if (outside === this.#outside) return;
    this.#outside = outside;
    // once the words are there, names keep off them
    this.sigma.scheduleRender();
    this.sigma.getContainer().dispatchEvent(new CustomEvent(OUTSIDE, { detail: outside, bubbles: true }));
  }

  #paint(): void {
    // a camera on its way passes views that nobody looks at
    if (this.#outside > 0 && !this.sigma.getCamera().isAnimated()) this.#countOutside();
    const beyond = this.#outside > 0 ? this.#over?.querySelector(BEYOND) : null;
    const tools = [
      ...(this.#fit.tools ? [this.#fit.tools] : []),
      ...boxesOver(this.sigma.getContainer(), beyond),
    ];
    this.#overlay.paint({ palette: this.#palette, scale: this.#state.scale, tools, line: this.#line });
  }
}
