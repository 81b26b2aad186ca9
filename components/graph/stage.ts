import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { type DateLocale, localDigits } from '@/lib/time/display';
import { BoxGrid } from './box-grid';
import { DashedTie } from './dashed-tie';
import { dragNodes } from './drag-nodes';
import { LABEL_FONT, LabelDrawer } from './draw-label';
import { FacePainter, type Standing } from './faces';
import { lasso, within } from './lasso';
import type { Places } from './layout';
import {
  type DrawnNode,
  type DrawnTie,
  focus,
  type GraphState,
  type NodeLooks,
  nodeLooks,
  tieId,
  tieLooks,
} from './looks';
import { readPalette } from './palette';
import type { Picture } from './picture';
import type { Place } from './steps';

export type StageNode = DrawnNode & Place;
export type StageGraph = UndirectedGraph<StageNode, DrawnTie>;
export type StageSigma = Sigma<StageNode, DrawnTie>;

/** What the stage tells of the reader's hand. */
export interface StageEvents {
  /** A node, or null: the empty ground. */
  onSelect: (id: string | null) => void;
  /** A node with Shift held: it joins those chosen together, or leaves them. */
  onToggle: (id: string) => void;
  /** All within a lasso. */
  onLasso: (ids: string[]) => void;
  /** A node was dragged there. */
  onPlaced: (id: string, place: Place) => void;
}

/** What a scene says of the nodes that are drawn. */
export type Marks = Pick<GraphState, 'selected' | 'chosen' | 'path' | 'pinned'>;

const NOBODY: ReadonlySet<string> = new Set();

/** The drawn graph: is given a picture after the other, and told what is chosen in it. */
export class Stage {
  readonly sigma: StageSigma;
  readonly #container: HTMLElement;
  readonly #labels: LabelDrawer;
  readonly #faces: FacePainter;
  readonly #say: (n: number) => string;
  readonly #narrow: boolean;
  readonly #stretch: number;
  readonly #endLasso: () => void;
  #palette;
  #line: Place[] = [];
  #looks: { id: string; looks: NodeLooks & Place }[] = [];
  #state: GraphState = {
    hovered: null,
    selected: null,
    chosen: NOBODY,
    path: NOBODY,
    pathTies: NOBODY,
    pinned: NOBODY,
    near: NOBODY,
    most: 1,
    scale: 1,
  };

  constructor(container: HTMLElement, locale: DateLocale, events: StageEvents) {
    this.#container = container;
    this.#palette = readPalette(container);
    this.#say = (n) => localDigits(n, locale);
    // the layout is as wide as it is high, the canvas rarely is
    this.#stretch = Math.min(1.6, Math.max(0.8, container.clientWidth / container.clientHeight));
    this.#narrow = container.clientWidth < NARROW;
    this.#labels = new LabelDrawer(() => this.#palette);
    this.sigma = new Sigma<StageNode, DrawnTie>(new UndirectedGraph<StageNode, DrawnTie>(), container, {
      nodeReducer: (id, node) => ({ ...node, ...nodeLooks(id, node, this.#state, this.#palette) }),
      edgeReducer: (_, tie) => tieLooks(tie, this.#state, this.#palette),
      edgeProgramClasses: { dashed: DashedTie },
      defaultDrawNodeLabel: this.#labels.label,
      defaultDrawNodeHover: this.#labels.hover,
      labelFont: LABEL_FONT,
      labelSize: this.#narrow ? 12.5 : 14,
      labelDensity: 3,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: 0,
      minEdgeThickness: 1,
      stagePadding: this.#narrow ? 32 : 48,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zIndex: true,
      // two quick choices with Shift are two, and no zoom
      doubleClickTimeout: 0,
    });
    this.sigma.createCanvasContext('faces', { style: { pointerEvents: 'none' } });
    // a canvas made later has no size yet
    this.sigma.resize(true);
    this.#faces = new FacePainter(() => this.sigma.scheduleRender());
    this.sigma.on('afterProcess', () => this.#readLooks());
    this.sigma.on('afterRender', () => this.#paint());
    this.sigma.on('enterNode', ({ node }) => this.hover(node));
    this.sigma.on('leaveNode', () => this.hover(null));
    const wasDrag = dragNodes(this.sigma, (id, { x, y }) => events.onPlaced(id, { x: x / this.#stretch, y }));
    this.sigma.on('clickNode', ({ node, event }) => {
      if (event.original.shiftKey) events.onToggle(node);
      else if (!wasDrag()) events.onSelect(node);
    });
    this.sigma.on('clickStage', ({ event }) => {
      if (!event.original.shiftKey) events.onSelect(null);
    });
    this.#endLasso = lasso(container, (line, done) => {
      this.#line = done ? [] : line;
      this.sigma.scheduleRender();
      if (done) events.onLasso(this.#within(line));
    });
  }

  /** Shows a picture in the place of the last one; who is in both stays where the places say. */
  show({ nodes, ties, most }: Picture, places: Places): void {
    const graph: StageGraph = new UndirectedGraph();
    for (const { id, ...node } of nodes) {
      const { x, y } = places[id] ?? { x: 0, y: 0 };
      graph.addNode(id, { ...node, x: x * this.#stretch, y });
    }
    for (const tie of ties) graph.addUndirectedEdgeWithKey(tieId(tie.a, tie.b), tie.a, tie.b, { ...tie });
    const crowd = nodes.length > CROWD;
    // in a crowd names come with nearness, and discs leave room
    this.sigma.setSettings({ labelDensity: crowd ? 1 : 3, labelRenderedSizeThreshold: crowd ? 6 : 0 });
    const scale = (this.#narrow ? 0.7 : 1) * Math.max(0.35, Math.min(1, Math.sqrt(ROOMY / nodes.length)));
    this.#state = { ...this.#state, hovered: null, most, scale };
    this.#near();
    this.sigma.setGraph(graph);
  }

  /** Marks what is selected, chosen, pinned, and the way between two. */
  mark({ selected, chosen, path, pinned }: Marks): void {
    const way = [...path];
    const pathTies = new Set(way.slice(1).map((id, i) => tieId(way[i] ?? '', id)));
    const shown = selected !== null && this.sigma.getGraph().hasNode(selected) ? selected : null;
    this.#state = { ...this.#state, selected: shown, chosen, path, pathTies, pinned };
    this.#near();
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Reads the tokens again, after the theme has changed. */
  recolour(): void {
    this.#palette = readPalette(this.#container);
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Brings all that is shown into view. @param ms how long the camera takes; 0 for at once */
  fit(ms: number): void {
    const box = this.#extent();
    if (box) this.sigma.setCustomBBox(box);
    this.sigma.refresh();
    this.sigma.getCamera().animatedReset({ duration: ms });
  }

  /** As `fit`, where a shown node lies outside of what the whole picture takes in or nothing was fitted yet. */
  fitIfOutside(ms: number): void {
    const [box, now] = [this.#extent(), this.sigma.getCustomBBox()];
    if (!box) return;
    const inside = (axis: 'x' | 'y') => now && box[axis][0] >= now[axis][0] && box[axis][1] <= now[axis][1];
    if (!inside('x') || !inside('y')) this.fit(ms);
  }

  /** @param factor below 1 comes nearer @param ms as in `fit` */
  zoom(factor: number, ms: number): void {
    const camera = this.sigma.getCamera();
    camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: ms });
  }

  /** Where nodes stand, as the layout reckons; those that are not drawn are left out. */
  placesOf(ids: readonly string[]): Places {
    const graph = this.sigma.getGraph();
    const standing = ids
      .filter((id) => graph.hasNode(id))
      .map((id) => [id, graph.getNodeAttributes(id)] as const);
    return Object.fromEntries(standing.map(([id, { x, y }]) => [id, { x: x / this.#stretch, y }]));
  }

  /** The pointer, or the keyboard in the list of nodes, is on a node. */
  hover(id: string | null): void {
    const graph = this.sigma.getGraph();
    const known = id !== null && graph.hasNode(id) ? id : null;
    if (known === this.#state.hovered) return;
    this.#container.style.cursor = known ? 'pointer' : '';
    const before = this.#state.hovered;
    this.#state = { ...this.#state, hovered: known };
    this.#near();
    if (graph.order <= CROWD) return void this.sigma.refresh({ skipIndexation: true });
    const nodes = [before, known].filter((one) => one !== null && graph.hasNode(one)) as string[];
    this.sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
  }

  kill(): void {
    this.#endLasso();
    this.sigma.kill();
  }

  #extent(): { x: [number, number]; y: [number, number] } | null {
    const graph = this.sigma.getGraph();
    if (graph.order === 0) return null;
    const box = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] } as {
      x: [number, number];
      y: [number, number];
    };
    graph.forEachNode((_, node) => {
      for (const axis of ['x', 'y'] as const) {
        box[axis] = [Math.min(box[axis][0], node[axis]), Math.max(box[axis][1], node[axis])];
      }
    });
    return box;
  }

  #within(line: Place[]): string[] {
    return this.#standing()
      .filter(({ id, x, y }) => id !== undefined && within({ x, y }, line))
      .map(({ id }) => id);
  }

  /** sigma copies a node's looks each time it is asked: once a change is enough, once a frame would be felt. */
  #readLooks(): void {
    this.#looks = this.sigma.getGraph().mapNodes((id) => {
      const looks = this.sigma.getNodeDisplayData(id) as unknown as NodeLooks & Place;
      return { id, looks };
    });
  }

  /** The nodes that lie on the canvas, in its pixels. */
  #standing(): (Standing & { id: string })[] {
    const { width, height } = this.sigma.getDimensions();
    const standing: (Standing & { id: string })[] = [];
    for (const { id, looks } of this.#looks) {
      if (looks.hidden) continue;
      const { x, y } = this.sigma.framedGraphToViewport(looks);
      const radius = this.sigma.scaleSize(looks.size);
      const outside = x < -radius || y < -radius || x > width + radius || y > height + radius;
      if (!outside) standing.push({ id, x, y, radius, looks });
    }
    return standing;
  }

  #paint(): void {
    const standing = this.#standing();
    const boxes = new BoxGrid();
    for (const { x, y, radius, looks } of standing) {
      // those that have stepped back may be written over
      if (looks.label !== null)
        boxes.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    }
    const context = this.sigma.getCanvases().faces?.getContext('2d');
    if (context) {
      const { width, height } = this.sigma.getDimensions();
      context.clearRect(0, 0, width, height);
      this.#faces.paint(context, standing, this.#palette, this.#say);
      drawLine(context, this.#line, this.#palette.accent);
    }
    this.#labels.draw(boxes);
  }

  /** Whom to keep in sight with the one in focus; in a crowd nobody steps back, for that would repaint them all. */
  #near(): void {
    const graph = this.sigma.getGraph();
    const centre = focus(this.#state);
    const known = centre !== null && graph.hasNode(centre);
    const near = known ? new Set(graph.neighbors(centre)) : NOBODY;
    this.#state = { ...this.#state, near };
  }
}

function drawLine(context: CanvasRenderingContext2D, line: readonly Place[], colour: string): void {
  if (line.length === 0) return;
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
}

/** Narrower canvases, in pixels, are a phone's. */
const NARROW = 520;
/** More nodes than this are a crowd. */
const CROWD = 800;
/** So many nodes stand at full size. */
const ROOMY = 160;
