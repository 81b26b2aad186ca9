import type { DateLocale } from '@/lib/time/display';
import { BadgePainter } from './badges';
import type { LabelDrawer } from './draw-label';
import { FacePainter, LEAST_FACE } from './faces';
import { type Box, isOn, overlaps } from './label-places';
import { paintLasso, within } from './lasso';
import { NodeField, type Standing } from './node-field';
import type { OwnTies } from './own-ties';
import type { Palette } from './palette';
import { fieldOf, linesOf, ownTiesOf, viewOf } from './read-sigma';
import { sizedAs } from './sized-as';
import { isCrowd, type StageSigma } from './stage-graph';
import type { Place } from './steps';
import { sayNumber } from './words';

/** What is painted by, beside what sigma has drawn. */
interface Painted {
  palette: Palette;
  /** How much smaller than at full size nodes are drawn. */
  scale: number;
  /** What lies over the canvas and is to be kept clear of names. */
  tools: readonly Box[];
  /** The line of a lasso under way; empty without one. */
  line: readonly Place[];
}

/** Smaller discs, by their radius in pixels, tell nothing but that they are there. */
const TOLD = 2;
/** From this radius at full size on a name has to be read, if that can be. */
const LARGE = 8;
/** More than all nodes weigh that a name can lie on: the buttons are never written over while there is another place. */
const MANY = 1000;

/** One canvas for all that is written and painted over the discs: faces, names, badges and the lasso. */
export class Overlay {
  readonly #sigma: StageSigma;
  readonly #labels: LabelDrawer;
  readonly #faces: FacePainter;
  readonly #badges = new BadgePainter();
  readonly #say: (n: number) => string;
  #field = new NodeField([]);
  /** Null in a crowd, where names find no room between ties anyway. */
  #ties: OwnTies | null = null;

  /** @param labels whom sigma tells which names are wanted @param arrived called when a flag has come */
  constructor(sigma: StageSigma, labels: LabelDrawer, locale: DateLocale, arrived: () => void) {
    this.#sigma = sigma;
    this.#labels = labels;
    this.#faces = new FacePainter(arrived);
    this.#say = (n) => sayNumber(n, locale);
    sigma.createCanvasContext('faces', { style: { pointerEvents: 'none' } });
    // a canvas made later has no size yet
    const { faces, labels: names } = sigma.getCanvases();
    if (faces && names) sizedAs(faces, names);
  }

  /** Takes the nodes and ties as sigma draws them from now on. */
  read(): void {
    this.#field = fieldOf(this.#sigma);
    this.#ties = isCrowd(this.#sigma.getGraph()) ? null : ownTiesOf(this.#sigma);
    const { dashed, tied, whole } = linesOf(this.#sigma);
    this.#tell('dashed', dashed);
    this.#tell('tied', tied);
    this.#tell('whole', whole);
    const { held, open } = this.#field.knots;
    this.#tell('knots-held', held);
    this.#tell('knots-open', open);
  }

  /** The ids of the nodes that a line on the canvas encloses. */
  within(line: readonly Place[]): string[] {
    const ids: string[] = [];
    this.#field.each(viewOf(this.#sigma), 0, ({ id, x, y }) => {
      if (within({ x, y }, line)) ids.push(id);
    });
    return ids;
  }

  /** The node whose badge is at a place of the canvas, or so many pixels beside it. */
  badgeAt(place: Place, beside: number): string | null {
    return this.#badges.at(place, beside);
  }

  /** Paints all anew, as the camera looks at it. */
  paint({ palette, scale, tools, line }: Painted): void {
    const context = this.#sigma.getCanvases().faces?.getContext('2d');
    if (!context) return;
    const view = viewOf(this.#sigma);
    context.clearRect(0, 0, view.width, view.height);
    const badged: Standing[] = [];
    this.#field.each(view, TOLD, (node) => {
      this.#faces.paint(context, node, palette);
      if (node.looks.badge > 0) badged.push(node);
    });
    const overTools = (box: Box) => tools.some((one) => overlaps(box, one));
    const names = this.#labels.draw(
      context,
      { ...view, large: LARGE * scale, crowded: isCrowd(this.#sigma.getGraph()) },
      {
        things: (box, id) => Number(overTools(box)) * MANY + this.#field.weightOn(box, view, id),
        largest: (box, id) => Number(overTools(box)) * MANY + this.#field.largestOn(box, view, id),
        ties: (box, id) => this.#ties?.across(box, id, view) ?? 0,
      },
    );
    this.#badges.paint(badged.sort(highlightedFirst), {
      ...{ context, palette, say: this.#say },
      taken: (box, id) =>
        !isOn(view, box) || overTools(box) || names.meets(box) || this.#field.meets(box, view, id),
    });
    paintLasso(context, line, palette.accent);
    this.#tell('plain', this.#field.smallestFace * view.scale < LEAST_FACE);
    this.#tell('badged', badged.length > 0);
  }

  /** What the picture has, for the legend, which explains nothing else. */
  #tell(
    what: 'dashed' | 'tied' | 'whole' | 'knots-held' | 'knots-open' | 'plain' | 'badged',
    is: boolean,
  ): void {
    this.#sigma.getContainer().toggleAttribute(`data-${what}`, is);
  }
}

const highlightedFirst = ({ looks: a }: Standing, { looks: b }: Standing) =>
  Number(b.highlighted) - Number(a.highlighted);
