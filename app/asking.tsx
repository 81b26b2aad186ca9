import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { unavailable } from '@/app/document-status';
import { isGraphAway } from '@/app/graph-away';
import { GraphAway } from '@/components/fault/graph-away';

/**
 * A page that asks the graph: where it cannot be reached, the page that says so takes its place.
 * What else goes wrong is left to `error.tsx`.
 */
export function asking<Props>(page: (props: Props) => Promise<ReactNode>) {
  return async (props: Props): Promise<ReactNode> => {
    try {
      return await page(props);
    } catch (error) {
      if (!isGraphAway(error)) throw error;
      console.error(error.message);
      unavailable();
      return <GraphAway />;
    }
  };
}

/** A page's title and description, where they need the graph; the site's own where it cannot be reached. */
export function describing<Props>(tell: (props: Props) => Promise<Metadata>) {
  return async (props: Props): Promise<Metadata> => {
    try {
      return await tell(props);
    } catch (error) {
      if (!isGraphAway(error)) throw error;
      return {};
    }
  };
}
