import path from 'node:path';

/** The folder of the project: the one that holds package.json. */
export const root = path.resolve(import.meta.dirname, '..', '..');
