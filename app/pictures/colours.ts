import { readFileSync } from 'node:fs';
import path from 'node:path';

const TOKENS = ['paper', 'ink', 'quiet', 'rule', 'accent'] as const;

export type Colours = Record<(typeof TOKENS)[number], string>;

/** The light theme's colours out of a style sheet's tokens. @throws where one of them is not there */
export function coloursIn(styles: string): Colours {
  const colour = (token: string) => {
    const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}),`).exec(styles)?.[1];
    if (!found)
      throw new Error(`app/globals.css has no token --${token} of the form light-dark(#rrggbb, …).`);
    return [token, found];
  };
  return Object.fromEntries(TOKENS.map(colour)) as Colours;
}

let read: Colours | undefined;

/** The pages' own colours, from the one place that names them. */
export function colours(): Colours {
  read ??= coloursIn(readFileSync(path.join(process.cwd(), 'app', 'globals.css'), 'utf8'));
  return read;
}
