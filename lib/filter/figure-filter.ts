import * as z from 'zod/mini';
import { FIGURES } from '@/lib/accuracy/figures';
import { pageNumber } from '@/lib/filter/url-fields';
import { changedParams, type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

const Filter = z.object({
  /** A figure of the report card, whose articles alone are asked for. */
  figure: z.optional(z.enum(FIGURES, { error: 'not-one-of' })),
  page: pageNumber,
});

/** Which annotated articles of a set are asked for, as the URL keeps it. */
export type FigureFilter = z.infer<typeof Filter>;

/** Reads a URL's parameters. @returns the whole filter, or each refused field with its reason */
export const parseFigureFilter = (params: UrlParams): Parsed<FigureFilter> => parseParams(Filter, [], params);

/** All of a set's articles. */
export const ALL_OF_A_SET: FigureFilter = Filter.parse({});

/** The filter as a query string without `?`. */
export const figureFilterUrl = (filter: Partial<FigureFilter>): string =>
  changedParams({ ...ALL_OF_A_SET, ...filter }, ALL_OF_A_SET, ['figure', 'page']).toString();
