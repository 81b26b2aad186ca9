import type { MouseCoords, SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import { dragNodes } from './drag-nodes';
import { lasso } from './lasso';
import type { StageSigma } from './stage-graph';
import type { Place } from './steps';
import { nodeUnderFinger } from './under-finger';

/** What the reader's hand does to nodes. */
export interface HandEvents {
  /** A node, or null: the empty ground. */
  onSelect: (id: string | null) => void;
  /** A node with Shift held: it joins those chosen together, or leaves them. */
  onToggle: (id: string) => void;
  /** The badge of a node: its hidden neighbours are wanted. */
  onExpand: (id: string) => void;
  /** A node was dragged there. */
  onPlaced: (id: string, place: Place) => void;
}

interface PointerEvents extends HandEvents {
  /** The pointer is on a node, or on none any more. */
  onPoint: (id: string | null) => void;
  /** The node whose badge is at a place of the canvas, or so many pixels beside it. */
  badgeAt: (place: Place, beside: number) => string | null;
  /** A line is drawn around nodes, in pixels of the canvas; `done` when it is let go. */
  onLine: (line: Place[], done: boolean) => void;
}

/** So many pixels around a badge are the badge's: it is no higher than a line. */
const BESIDE = 5;

/** Tells what the pointer does on sigma's canvas. @returns what ends the line; the rest ends with sigma */
export function followHand(sigma: StageSigma, events: PointerEvents): () => void {
  sigma.on('enterNode', ({ node }) => events.onPoint(node));
  sigma.on('leaveNode', () => events.onPoint(null));
  sigma.on('moveBody', ({ event }) => {
    const onBadge = events.badgeAt(event, BESIDE) !== null;
    sigma.getContainer().classList.toggle('cursor-pointer', onBadge);
  });
  const wasDrag = dragNodes(sigma, events.onPlaced);
  sigma.on('upNode', ({ event }) => liftFinger(sigma, event));
  sigma.on('upStage', ({ event }) => liftFinger(sigma, event));
  const onNode = ({ node, event }: SigmaNodeEventPayload) => {
    const badge = events.badgeAt(event, 0);
    if (event.original.shiftKey) events.onToggle(node);
    else if (wasDrag()) return;
    else if (badge) events.onExpand(badge);
    else events.onSelect(node);
  };
  const onStage = ({ event }: SigmaStageEventPayload) => {
    if (event.original.shiftKey) return;
    const badge = events.badgeAt(event, BESIDE);
    if (badge) events.onExpand(badge);
    else events.onSelect('touches' in event.original ? nodeUnderFinger(sigma, event) : null);
  };
  sigma.on('clickNode', onNode);
  sigma.on('clickStage', onStage);
  // on a page that is busy two quick choices reach sigma at once, as one double click
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    onNode(payload);
  });
  sigma.on('doubleClickStage', (payload) => {
    payload.preventSigmaDefault();
    onStage(payload);
  });
  return lasso(sigma.getContainer(), events.onLine);
}

/** Far from every canvas. */
const NOWHERE = { x: -10_000, y: -10_000 };

/** A finger that is lifted points at nothing any more; sigma would keep what it was on till it comes down elsewhere. */
function liftFinger(sigma: StageSigma, event: MouseCoords): void {
  if ('touches' in event.original) sigma.getMouseCaptor().emit('mousemove', { ...event, ...NOWHERE });
}
