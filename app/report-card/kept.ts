import { Measured } from '@/lib/accuracy/measured';
import accuracy from './accuracy.json';

/** The figures that `npm run bench -- accuracy` kept last. */
export const keptFigures = (): Measured => Measured.parse(accuracy);
