import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { nameIn } from '@/components/locale/name-in';
import type { ExplorerGraph } from '@/graph/queries/explorer-graph';
import type { DateLocale } from '@/lib/time/display';
import { dragNodes } from './drag-nodes';
import { LABEL_FONT, LabelDrawer } from './draw-label';
import type { Box } from './label-places';
import type { Places } from './layout';
import { type DrawnNode, type DrawnTie, focus, type GraphState, nodeLooks, tieLooks } from './looks';
import { readPalette } from './palette';

export type StageNode = DrawnNode & { x: number; y: number };
export type StageGraph = UndirectedGraph<StageNode, DrawnTie>;
export type StageSigma = Sigma<StageNode, DrawnTie>;

interface StageProps {
  container: HTMLElement;
  whole: ExplorerGraph;
  places: Places;
  locale: DateLocale;
  /** The reader chose a node, or null: the empty ground. */
  onSelect: (id: string | null) => void;
}

/** The drawn graph: built once from the whole, then told what to show of it and what is chosen. */
export class Stage {
  readonly sigma: StageSigma;
  readonly #graph: StageGraph;
  readonly #container: HTMLElement;
  #palette;
  #state: GraphState = { hovered: null, selected: null, near: new Set(), most: 1, scale: 1 };

  constructor({ container, whole, places, locale, onSelect }: StageProps) {
    this.#container = container;
    this.#palette = readPalette(container);
    this.#graph = new UndirectedGraph();
    // the layout is as wide as it is high, the canvas rarely is
    const stretch = Math.min(1.6, Math.max(0.8, container.clientWidth / container.clientHeight));
    const narrow = container.clientWidth < NARROW;
    this.#state = { ...this.#state, scale: narrow ? 0.7 : 1 };
    for (const node of whole.nodes) {
      const { x, y } = places[node.id] ?? { x: 0, y: 0 };
      this.#graph.addNode(node.id, { x: x * stretch, y, label: nameIn(locale, node), meetings: 0 });
    }
    for (const { a, b } of whole.ties)
      this.#graph.addUndirectedEdgeWithKey(tieId(a, b), a, b, { a, b, count: 0, held: 0 });

    const labels = new LabelDrawer(() => this.#palette);
    this.sigma = new Sigma<StageNode, DrawnTie>(this.#graph, container, {
      nodeReducer: (id, node) => ({ ...node, ...nodeLooks(id, node, this.#state, this.#palette) }),
      edgeReducer: (_, tie) => tieLooks(tie, this.#state, this.#palette),
      defaultDrawNodeLabel: labels.label,
      defaultDrawNodeHover: labels.hover,
      labelFont: LABEL_FONT,
      labelSize: narrow ? 12.5 : 14,
      labelDensity: 3,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: 0,
      minEdgeThickness: 1,
      stagePadding: narrow ? 32 : 48,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zIndex: true,
    });
    this.sigma.on('afterRender', () => labels.draw(this.#nodeBoxes()));
    this.sigma.on('enterNode', ({ node }) => this.#hover(node));
    this.sigma.on('leaveNode', () => this.#hover(null));
    const wasDrag = dragNodes(this.sigma, this.#graph);
    this.sigma.on('clickNode', ({ node }) => {
      if (!wasDrag()) onSelect(node);
    });
    this.sigma.on('clickStage', () => onSelect(null));
  }

  /** Whether every leader and tie of a filtered graph stands here; if not, the data has grown since. */
  holds({ nodes, ties }: ExplorerGraph): boolean {
    return (
      nodes.every(({ id }) => this.#graph.hasNode(id)) &&
      ties.every(({ a, b }) => this.#graph.hasEdge(tieId(a, b)))
    );
  }

  /** Shows what a filter leaves of the graph; everything stays in its place. */
  show({ nodes, ties }: ExplorerGraph): void {
    this.#graph.forEachNode((id) => this.#graph.setNodeAttribute(id, 'meetings', 0));
    this.#graph.forEachEdge((id) => this.#graph.mergeEdgeAttributes(id, { count: 0, held: 0 }));
    for (const { id, meetings } of nodes) this.#graph.setNodeAttribute(id, 'meetings', meetings);
    for (const { a, b, count, held } of ties) this.#graph.mergeEdgeAttributes(tieId(a, b), { count, held });
    this.#change({ most: Math.max(1, ...nodes.map(({ meetings }) => meetings)) });
  }

  select(id: string | null): void {
    this.#change({ selected: id !== null && this.#graph.hasNode(id) ? id : null });
  }

  /** Reads the tokens again, after the theme has changed. */
  recolour(): void {
    this.#palette = readPalette(this.#container);
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Brings all that is shown into view. @param ms how long the camera takes; 0 for at once */
  fit(ms: number): void {
    const shown = this.#graph.filterNodes((_, { meetings }) => meetings > 0);
    if (shown.length > 0) {
      const along = (axis: 'x' | 'y') => shown.map((id) => this.#graph.getNodeAttribute(id, axis));
      const extent = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
      this.sigma.setCustomBBox({ x: extent(along('x')), y: extent(along('y')) });
    }
    this.sigma.refresh();
    this.sigma.getCamera().animatedReset({ duration: ms });
  }

  /** @param factor below 1 comes nearer @param ms as in `fit` */
  zoom(factor: number, ms: number): void {
    const camera = this.sigma.getCamera();
    camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: ms });
  }

  kill(): void {
    this.sigma.kill();
  }

  /** Where the shown nodes are on the canvas; those that have stepped back may be written over. */
  #nodeBoxes(): Box[] {
    return this.#graph.mapNodes((id) => {
      const node = this.sigma.getNodeDisplayData(id);
      if (!node || node.hidden || node.label === null) return OUTSIDE;
      const { x, y } = this.sigma.framedGraphToViewport(node);
      const size = this.sigma.scaleSize(node.size);
      return { left: x - size, right: x + size, top: y - size, bottom: y + size };
    });
  }

  #hover(id: string | null): void {
    this.#container.style.cursor = id ? 'pointer' : '';
    this.#change({ hovered: id });
  }

  #change(changes: Partial<GraphState>): void {
    const state = { ...this.#state, ...changes };
    const centre = focus(state);
    const near = centre === null ? [] : this.#graph.neighbors(centre).filter((id) => this.#tied(centre, id));
    this.#state = { ...state, near: new Set(near) };
    this.sigma.refresh({ skipIndexation: true });
  }

  #tied(a: string, b: string): boolean {
    const tie = this.#graph.edge(a, b);
    return tie !== undefined && this.#graph.getEdgeAttribute(tie, 'count') > 0;
  }
}

/** Narrower canvases, in pixels, are a phone's. */
const NARROW = 520;
const OUTSIDE: Box = { left: -1, right: -1, top: -1, bottom: -1 };
const tieId = (a: string, b: string) => `${a} ${b}`;
