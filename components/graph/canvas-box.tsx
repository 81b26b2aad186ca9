import type { RefObject } from 'react';
import { Status } from '@/components/live/status';
import type { DateLocale } from '@/lib/time/display';
import { CanvasTools } from './canvas-tools';
import type { GraphElement } from './graph-element';
import type { Stage } from './stage';
import type { GraphWords } from './words';

interface Props {
  container: RefObject<GraphElement | null>;
  /** What is drawn when the page goes on paper. */
  paper: RefObject<HTMLCanvasElement | null>;
  tools: RefObject<HTMLDivElement | null>;
  stage: RefObject<Stage | null>;
  /** How far the picture is: asked for, there, without a node, or never to come. */
  phase: 'loading' | 'shown' | 'empty' | 'failed';
  /** Whether a changed picture is still on its way. */
  drawing: boolean;
  locale: DateLocale;
  words: GraphWords;
  /** Asks for the graph again. */
  again: () => void;
}

/** The canvas with its buttons, or what is told in its place. */
export function CanvasBox({ container, paper, tools, stage, phase, drawing, locale, words, again }: Props) {
  return (
    <div className="relative grow in-[:fullscreen]:min-h-[60svh] in-[:fullscreen]:basis-0 max-lg:in-[:fullscreen:has([data-open])]:min-h-[32svh]!">
      <div
        ref={container}
        data-testid="graph"
        data-played
        data-phase={phase}
        data-drawing={drawing || undefined}
        className="contain-strict data-[phase=loading]:[&_canvas]:hidden [&_canvas]:touch-pan-y! h-[max(20rem,min(60svh,26rem))] border-y border-rule noscript:hidden lg:h-[38rem] in-[:fullscreen]:h-full! print:hidden"
      />
      <canvas ref={paper} className="hidden h-auto w-full print:block" />
      {phase !== 'shown' && (
        <Status className="absolute inset-x-0 top-1/2 -translate-y-1/2 text-center text-quiet noscript:hidden print:static print:translate-none">
          {words[phase]}{' '}
          {phase === 'failed' && (
            <button type="button" className="underline" onClick={again}>
              {words.again}
            </button>
          )}
        </Status>
      )}
      <p className="hidden border-t border-rule pt-3 noscript:block">{words.needsScript}</p>
      <CanvasTools ref={tools} stage={stage} locale={locale} words={words} />
    </div>
  );
}
