/** The colours of the tokens, as the canvas wants them. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  node: string;
  /** A meeting that is a node of its own. */
  knot: string;
  nodeFaint: string;
  tie: string;
  /** Nothing held: planned, proposed or cancelled. */
  tiePlanned: string;
  tieNear: string;
  accent: string;
}

const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  quiet: '--quiet',
  node: '--node',
  knot: '--knot',
  nodeFaint: '--node-faint',
  tie: '--tie',
  tiePlanned: '--tie-planned',
  tieNear: '--tie-near',
  accent: '--accent',
} satisfies Record<keyof Palette, string>;

/**
 * The tokens as colours that a canvas understands, in the theme that holds now.
 * @param beside an element of the page that has room for children that nobody sees
 */
export function readPalette(beside: HTMLElement): Palette {
  // all are set before one is read, so that the browser works out the page's styles once
  const probes = Object.entries(TOKENS).map(([name, token]) => {
    const probe = document.createElement('span');
    probe.hidden = true;
    probe.style.color = `var(${token})`;
    return [name, probe] as const;
  });
  beside.append(...probes.map(([, probe]) => probe));
  const colours = probes.map(([name, probe]) => [name, getComputedStyle(probe).color]);
  for (const [, probe] of probes) probe.remove();
  return Object.fromEntries(colours) as Palette;
}
