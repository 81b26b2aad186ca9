'use client';

import { useQueryState } from 'nuqs';
import { useEffect, useRef, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { LABEL_FONT } from './draw-label';
import { fetchGraph, layOut } from './graph-data';
import { scrollKeepsThePage } from './scroll-keeps-the-page';
import type { Stage, StageSigma } from './stage';

export interface GraphWords {
  /** What the picture is, for those who do not see it. */
  label: string;
  loading: string;
  failed: string;
  again: string;
  empty: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  hint: string;
  /** For those who have a wheel. */
  hintWheel: string;
}

interface Props {
  /** The filter as `meetingFilterUrl` writes it. */
  query: string;
  locale: DateLocale;
  words: GraphWords;
}

/** The element that the graph is drawn in; whoever has the page can ask it where a node stands. */
export interface GraphElement extends HTMLDivElement {
  sigma?: StageSigma;
}

const moveMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300);

/** The leaders tied by their meetings, drawn on a canvas; the table beneath tells the same. */
export function GraphCanvas({ query, locale, words }: Props) {
  const container = useRef<GraphElement>(null);
  const stage = useRef<Stage | null>(null);
  const [phase, setPhase] = useState<'loading' | 'shown' | 'empty' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const [selected, select] = useQueryState('selected', { shallow: false, history: 'push', scroll: false });
  const selectedNow = useRef(selected);
  selectedNow.current = selected;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again after a failure
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const draw = async () => {
      const shown = await fetchGraph(query, signal);
      if (!stage.current?.holds(shown)) {
        const whole = query === '' ? shown : await fetchGraph('', signal);
        const [{ Stage: Drawn }, places] = await Promise.all([
          import('./stage'),
          layOut(whole, signal),
          document.fonts.load(`14px ${LABEL_FONT}`, 'নেতা'),
        ]);
        if (signal.aborted || !container.current) return;
        stage.current?.kill();
        stage.current = new Drawn({
          container: container.current,
          whole,
          places,
          locale,
          onSelect: (id) => select(id === selectedNow.current ? null : id),
        });
        container.current.sigma = stage.current.sigma;
      }
      if (signal.aborted) return;
      stage.current?.show(shown);
      stage.current?.select(selectedNow.current);
      setPhase(shown.nodes.length > 0 ? 'shown' : 'empty');
    };
    draw().catch((reason) => {
      if (!signal.aborted) setPhase('failed');
      if (!signal.aborted) console.error(reason);
    });
    return () => ended.abort();
  }, [query, locale, attempt, select]);

  useEffect(() => {
    stage.current?.select(selected);
  }, [selected]);

  useEffect(() => {
    const recolour = () => stage.current?.recolour();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    addEventListener('themechange', recolour);
    dark.addEventListener('change', recolour);
    const release = container.current && scrollKeepsThePage(container.current);
    return () => {
      removeEventListener('themechange', recolour);
      dark.removeEventListener('change', recolour);
      release?.();
      stage.current?.kill();
      stage.current = null;
    };
  }, []);

  const tool = 'inline-flex size-9 items-center justify-center border border-edge bg-paper hover:text-accent';
  return (
    <figure aria-label={words.label} className="relative">
      <div
        ref={container}
        data-testid="graph"
        data-phase={phase}
        className="h-[min(60svh,26rem)] border-y border-rule lg:h-[38rem]"
      />
      {phase !== 'shown' && (
        <p role="status" className="absolute inset-x-0 top-1/2 -translate-y-1/2 text-center text-quiet">
          {words[phase]}{' '}
          {phase === 'failed' && (
            <button type="button" className="underline" onClick={() => setAttempt(attempt + 1)}>
              {words.again}
            </button>
          )}
        </p>
      )}
      <div className="absolute top-3 right-0 flex flex-col">
        <button
          type="button"
          className={tool}
          aria-label={words.zoomIn}
          onClick={() => stage.current?.zoom(0.7, moveMs())}
        >
          +
        </button>
        <button
          type="button"
          className={`${tool} border-y-0`}
          aria-label={words.zoomOut}
          onClick={() => stage.current?.zoom(1.4, moveMs())}
        >
          −
        </button>
        <button
          type="button"
          className={tool}
          aria-label={words.fit}
          title={words.fit}
          onClick={() => stage.current?.fit(moveMs())}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
          </svg>
        </button>
      </div>
      <figcaption className="pt-1 text-fine text-quiet">
        {words.hint} <span className="pointer-coarse:hidden">{words.hintWheel}</span>
      </figcaption>
    </figure>
  );
}
