import { cache } from 'react';
import { countryGraph } from '@/graph/queries/country-graph';

/** The countries' graph, asked for once however many parts of a page tell of it. Its arguments are compared by identity. */
export const countriesAsked = cache(countryGraph);
