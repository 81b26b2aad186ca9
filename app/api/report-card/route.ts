import { keptFigures } from '@/app/report-card/kept';

/** The figures of the report card, of all sets that were measured, as `lib/accuracy/measured.ts` describes them. */
export const GET = (): Response => Response.json(keptFigures());
