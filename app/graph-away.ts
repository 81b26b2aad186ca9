import { GraphUnavailable } from '@/graph/engine/errors';

/** Whether an error says that the graph cannot be reached. Bundles hold the class more than once, so its name counts too. */
export const isGraphAway = (error: unknown): error is GraphUnavailable =>
  error instanceof GraphUnavailable || (error instanceof Error && error.name === 'GraphUnavailable');
