import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { DateLocale } from '@/lib/time/display';
import { BadgePainter } from './badges';
import { DashedTie } from './dashed-tie';
import { discScale } from './disc-scale';
import { dragNodes } from './drag-nodes';
import { LABEL_FONT, LabelDrawer } from './draw-label';
import { FacePainter } from './faces';
import { type Extent, type Frame, framed, pixelsPerUnit, stretchFor } from './framing';
import { type Box, overlaps } from './label-places';
import { lasso, within } from './lasso';
import type { Places } from './layout';
import {
  type DrawnNode,
  type DrawnTie,
  focus,
  type GraphState,
  KNOT,
  type NodeLooks,
  nodeLooks,
  radiusOf,
  tieId,
  tieLooks,
} from './looks';
import { NoArrow } from './no-arrow';
import { NodeField, type Standing, type View } from './node-field';
import { type DrawnLine, OwnTies } from './own-ties';
import { readPalette } from './palette';
import type { Picture } from './picture';
import { sizedAs } from './sized-as';
import type { Place } from './steps';
import { sayNumber } from './words';

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
  readonly #badges = new BadgePainter();
  readonly #say: (n: number) => string;
  readonly #narrow: boolean;
  #stretch = 1;
  /** What all nodes took in when the picture was last fitted. */
  #fitted: Extent | null = null;
  readonly #endLasso: () => void;
  #ended = false;
  readonly #over: HTMLElement | null;
  #palette;
  #line: Place[] = [];
  #field = new NodeField([]);
  /** Null in a crowd, where names find no room between ties anyway. */
  #ties: OwnTies | null = null;
  /** What lies over the canvas and is to be kept clear of names. */
  #tools: Box | null = null;
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
    knots: false,
  };

  /** @param over what lies over the canvas at its right: names and the fitted picture keep away from it */
  constructor(
    container: HTMLElement,
    locale: DateLocale,
    events: StageEvents,
    over: HTMLElement | null = null,
  ) {
    this.#container = container;
    this.#palette = readPalette(container);
    this.#say = (n) => sayNumber(n, locale);
    this.#over = over;
    this.#narrow = container.clientWidth < NARROW || container.clientHeight < LOW;
    this.#measureTools();
    this.#stretch = stretchFor(this.#frame());
    this.#labels = new LabelDrawer(() => this.#palette);
    this.sigma = new Sigma<StageNode, DrawnTie>(new UndirectedGraph<StageNode, DrawnTie>(), container, {
      // a page that is being left has no width for a moment, and a drawing under way is no fault then
      allowInvalidContainer: true,
      // sigma gives a copy
      nodeReducer: (id, node) => Object.assign(node, nodeLooks(id, node, this.#state, this.#palette)),
      edgeReducer: (_, tie) => tieLooks(tie, this.#state, this.#palette),
      edgeProgramClasses: { dashed: DashedTie, arrow: NoArrow },
      defaultDrawNodeLabel: this.#labels.label,
      defaultDrawNodeHover: this.#labels.hover,
      labelFont: LABEL_FONT,
      labelSize: this.#narrow ? 12.5 : 14,
      labelDensity: 3,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: 0,
      minEdgeThickness: 1,
      // what is taken in has its own room at the edges
      stagePadding: 0,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      zIndex: true,
      // names stay level
      enableCameraRotation: false,
      // two quick choices with Shift are two, and no zoom
      doubleClickTimeout: 0,
    });
    // one canvas for all that is written and painted over the discs
    this.sigma.createCanvasContext('faces', { style: { pointerEvents: 'none' } });
    // a canvas made later has no size yet
    const { faces, labels } = this.sigma.getCanvases();
    if (faces && labels) sizedAs(faces, labels);
    // a flag may come when the reader has left
    this.#faces = new FacePainter(() => {
      if (!this.#ended) this.sigma.scheduleRender();
    });
    this.sigma.on('afterProcess', () => this.#readField());
    this.sigma.on('resize', () => this.#measureTools());
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

  /**
   * Shows a picture in the place of the last one; who is in both stays where the places say. Where a node lies outside
   * of what the whole picture took in, all is brought into view. @param ms as in `fit`
   */
  show({ nodes, ties, most }: Picture, places: Places, marks: Marks, ms: number): void {
    const graph: StageGraph = new UndirectedGraph();
    for (const { id, ...node } of nodes) {
      const { x, y } = places[id] ?? { x: 0, y: 0 };
      graph.addNode(id, { ...node, x: x * this.#stretch, y });
    }
    for (const tie of ties) graph.addUndirectedEdgeWithKey(tieId(tie.a, tie.b), tie.a, tie.b, { ...tie });
    const crowd = nodes.length > CROWD;
    const knots = nodes.some(({ is }) => is === 'meeting');
    this.#measureTools();
    // all is told before sigma reads the graph: each reading goes through all of it
    const box = extent(graph);
    const outgrown = box !== null && !holds(this.#fitted, box);
    if (outgrown) this.#takeIn(box);
    this.#state = { ...this.#state, hovered: null, most, knots };
    const scale = this.#scaleOf(graph, marks.pinned);
    // meetings are named when the reader comes nearer, or points at them; in a crowd all names come with nearness
    const least = crowd ? 4.5 : knots ? KNOT * scale * NEARER : 0;
    if (least !== this.sigma.getSetting('labelRenderedSizeThreshold'))
      this.sigma.setSettings({ labelDensity: crowd ? 1 : 3, labelRenderedSizeThreshold: least });
    this.#state = { ...this.#state, scale };
    this.#take(graph, marks);
    this.sigma.setGraph(graph);
    if (outgrown) this.sigma.getCamera().animatedReset({ duration: ms });
  }

  #takeIn(box: Extent): void {
    this.#fitted = box;
    this.sigma.setCustomBBox(framed(box, this.#frame()));
  }

  /** The canvas, with room at its edges for discs, and for what lies over it. */
  #frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.#container;
    const edge = this.#narrow ? EDGE.narrow : EDGE.wide;
    const tools = this.#tools ? width - this.#tools.left : 0;
    return { width, height, left: edge, right: edge + tools, top: edge, bottom: edge };
  }

  /** In a crowd discs leave room; of fewer none covers another, but where the reader has put them so. */
  #scaleOf(graph: StageGraph, pinned: ReadonlySet<string>): number {
    const frame = this.#frame();
    const each = (frame.width * frame.height) / graph.order;
    const wanted = Math.max(0.35, Math.min(this.#narrow ? NARROW_SCALE : 1, Math.sqrt(each / ROOMY)));
    if (graph.order > CROWD || !this.#fitted) return wanted;
    const unit = pixelsPerUnit(this.#fitted, frame);
    const discs = graph
      .filterNodes((id) => !pinned.has(id))
      .map((id) => {
        const node = graph.getNodeAttributes(id);
        return { x: node.x * unit, y: node.y * unit, radius: radiusOf(node, this.#state.most) * wanted };
      });
    return wanted * discScale(discs);
  }

  /** Marks what is selected, chosen, pinned, and the way between two. */
  mark(marks: Marks): void {
    this.#take(this.sigma.getGraph(), marks);
    this.sigma.refresh({ skipIndexation: true });
  }

  #take(graph: StageGraph, { selected, chosen, path, pinned }: Marks): void {
    const way = [...path];
    const pathTies = new Set(way.slice(1).map((id, i) => tieId(way[i] ?? '', id)));
    const shown = selected !== null && graph.hasNode(selected) ? selected : null;
    this.#state = { ...this.#state, selected: shown, chosen, path, pathTies, pinned };
    this.#near(graph);
  }

  /** Reads the tokens again, after the theme has changed. */
  recolour(): void {
    this.#palette = readPalette(this.#container);
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Brings all that is shown into view. @param ms how long the camera takes; 0 for at once */
  fit(ms: number): void {
    const box = extent(this.sigma.getGraph());
    if (box) this.#takeIn(box);
    this.#state = { ...this.#state, scale: this.#scaleOf(this.sigma.getGraph(), this.#state.pinned) };
    this.sigma.refresh();
    this.sigma.getCamera().animatedReset({ duration: ms });
  }

  /** The canvas has another size: all is brought into view, as wide as the canvas is now. */
  reshape(): void {
    this.sigma.resize();
    this.#measureTools();
    const by = stretchFor(this.#frame()) / this.#stretch;
    this.#stretch *= by;
    this.sigma.getGraph().updateEachNodeAttributes((_, node) => ({ ...node, x: node.x * by }), {
      attributes: ['x'],
    });
    this.fit(0);
  }

  /** Draws what is to be seen, in the colours of day, on another canvas; nothing where the page is on paper already. */
  copyTo(paper: HTMLCanvasElement): void {
    if (this.#container.clientWidth === 0) return;
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = 'light';
    this.recolour();
    const layers = [...this.#container.querySelectorAll('canvas')];
    paper.width = Math.max(...layers.map(({ width }) => width));
    paper.height = Math.max(...layers.map(({ height }) => height));
    const context = paper.getContext('2d');
    for (const layer of layers) context?.drawImage(layer, 0, 0);
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
    this.recolour();
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
    this.#near(graph);
    if (graph.order <= CROWD) return void this.sigma.refresh({ skipIndexation: true });
    const nodes = [before, known].filter((one) => one !== null && graph.hasNode(one)) as string[];
    this.sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
  }

  kill(): void {
    this.#ended = true;
    this.#endLasso();
    this.sigma.kill();
  }

  #within(line: Place[]): string[] {
    const ids: string[] = [];
    this.#field.each(this.#view(), 0, ({ id, x, y }) => {
      if (within({ x, y }, line)) ids.push(id);
    });
    return ids;
  }

  #readField(): void {
    this.#field = new NodeField(
      this.sigma.getGraph().mapNodes((id) => {
        const looks = this.sigma.getNodeDisplayData(id) as unknown as NodeLooks & Place;
        return { id, x: looks.x, y: looks.y, looks };
      }),
    );
    this.#ties = this.sigma.getGraph().order > CROWD ? null : new OwnTies(this.#drawnLines());
  }

  #drawnLines(): DrawnLine[] {
    const end = (id: string) => {
      const { x = 0, y = 0 } = this.sigma.getNodeDisplayData(id) ?? {};
      return { id, x, y };
    };
    return this.sigma.getGraph().mapEdges((tie, _, a, b) => {
      const { hidden, size } = this.sigma.getEdgeDisplayData(tie) ?? { hidden: true, size: 0 };
      return { ends: [end(a), end(b)], size: hidden ? 0 : size };
    });
  }

  #measureTools(): void {
    if (!this.#over) return;
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = this.#over;
    this.#tools = { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
  }

  #view(): View {
    const origin = this.sigma.framedGraphToViewport({ x: 0, y: 0 });
    const one = this.sigma.framedGraphToViewport({ x: 1, y: 1 });
    return {
      origin,
      step: { x: one.x - origin.x, y: one.y - origin.y },
      scale: this.sigma.scaleSize(1),
      ...this.sigma.getDimensions(),
    };
  }

  #paint(): void {
    const context = this.sigma.getCanvases().faces?.getContext('2d');
    if (!context) return;
    const view = this.#view();
    const crowd = this.sigma.getGraph().order > CROWD;
    context.clearRect(0, 0, view.width, view.height);
    const badged: Standing[] = [];
    this.#field.each(view, TOLD, (node) => {
      this.#faces.paint(context, node, this.#palette);
      if (node.looks.badge > 0) badged.push(node);
    });
    const overTools = (box: Box) => this.#tools !== null && overlaps(box, this.#tools);
    const names = this.#labels.draw(
      context,
      { ...view, large: LARGE * this.#state.scale, crowded: crowd },
      {
        things: (box, id) => Number(overTools(box)) * MANY + this.#field.weightOn(box, view, id),
        largest: (box, id) => Number(overTools(box)) * MANY + this.#field.largestOn(box, view, id),
        ties: (box, id) => this.#ties?.across(box, id, view) ?? 0,
      },
    );
    this.#badges.paint(badged.sort(highlightedFirst), {
      ...{ context, palette: this.#palette, say: this.#say },
      taken: (box, id) => overTools(box) || names.meets(box) || this.#field.meets(box, view, id),
    });
    drawLine(context, this.#line, this.#palette.accent);
  }

  /** Whom to keep in sight with the one in focus; with a leader's meeting those who sat at it. */
  #near(graph: StageGraph): void {
    const centre = focus(this.#state);
    const known = centre !== null && graph.hasNode(centre);
    const tied = known ? graph.neighbors(centre) : [];
    const knots = tied.filter((id) => graph.getNodeAttribute(id, 'is') === 'meeting');
    const near = known ? new Set([...tied, ...knots.flatMap((id) => graph.neighbors(id))]) : NOBODY;
    this.#state = { ...this.#state, near };
  }
}

const highlightedFirst = ({ looks: a }: Standing, { looks: b }: Standing) =>
  Number(b.highlighted) - Number(a.highlighted);

/** What all nodes take in; null without any. */
function extent(graph: StageGraph): Extent | null {
  if (graph.order === 0) return null;
  const box: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  graph.forEachNode((_, node) => {
    for (const axis of ['x', 'y'] as const) {
      box[axis] = [Math.min(box[axis][0], node[axis]), Math.max(box[axis][1], node[axis])];
    }
  });
  return box;
}

const holds = (outer: Extent | null, inner: Extent): boolean =>
  outer !== null &&
  (['x', 'y'] as const).every((axis) => inner[axis][0] >= outer[axis][0] && inner[axis][1] <= outer[axis][1]);

function drawLine(context: CanvasRenderingContext2D, line: readonly Place[], colour: string): void {
  if (line.length === 0) return;
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
}

/** Smaller discs, by their radius in pixels, tell nothing but that they are there. */
const TOLD = 2;
/** Narrower canvases, in pixels, are a phone's. */
const NARROW = 520;
/** Lower ones are those of a window that is seen twice as large; they have a phone's measures. */
const LOW = 400;
const NARROW_SCALE = 0.85;
/** Room at the canvas's edges for a disc and a sign above it, in pixels. */
const EDGE = { wide: 34, narrow: 26 };
/** So many times as large as at first a meeting is on the canvas when its name comes; leaders are larger from the first. */
const NEARER = 1.3;
/** More nodes than this are a crowd. */
const CROWD = 800;
/** From this radius at full size on a name has to be read, if that can be. */
const LARGE = 8;
/** More than all nodes weigh that a name can lie on: the buttons are never written over while there is another place. */
const MANY = 1000;
/** Of a canvas so many square pixels a node, and nodes stand at full size. */
const ROOMY = 5400;
