import type { Palette } from './looks';

const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  quiet: '--quiet',
  node: '--node',
  nodeFaint: '--node-faint',
  tie: '--tie',
  tiePlanned: '--tie-planned',
  tieNear: '--tie-near',
  accent: '--accent',
} satisfies Record<keyof Palette, string>;

/** The tokens as colours that a canvas understands, in the theme that holds now. @param probe any element of the page */
export function readPalette(probe: HTMLElement): Palette {
  const before = probe.style.color;
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.style.color = before;
  return Object.fromEntries(colours) as Palette;
}
