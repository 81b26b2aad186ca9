import { chromium } from '@playwright/test';
import { deviceFonts } from '../browser/set-up/device-fonts';
import { startApp } from '../browser/set-up/start-app';
import { findChromium } from '../run/chromium.mjs';
import { type Figures, type Measured, measurePage, type Profile } from './pages/measure';

/** What a mid phone on a fast and on a slow line is held to; as Lighthouse has its slow line. */
const PROFILES: Profile[] = [
  { name: '4× slower CPU', cpu: 4, line: null },
  { name: '4× slower CPU, slow line', cpu: 4, line: { latency: 150, kilobits: 1638 } },
];
const AIMS: Figures = { paint: 2500, shift: 0.05, input: 200 };

/**
 * Measures each kind of page in Chromium as a phone: largest paint, layout shift, how long an input waits.
 * @param address of a running server, whose graph it measures; by default one of its own with the seeds, from the build
 */
export async function benchPages(address?: string): Promise<void> {
  const app = address ? null : await startApp();
  const at = address ?? app?.address ?? '';
  try {
    const paths = await pathsAt(at);
    for (const profile of PROFILES)
      for (const own of [false, true]) {
        console.log(
          `\n${profile.name}, ${own ? 'with' : 'without'} Bengali letters of its own; aims: ${told(AIMS)}`,
        );
        await measureAll(
          paths.map((path) => at + path),
          profile,
          own,
        );
      }
  } finally {
    await app?.stop();
  }
}

async function measureAll(urls: string[], profile: Profile, bengali: boolean): Promise<void> {
  const fonts = deviceFonts({ bengali });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, ...fonts.env },
  });
  try {
    for (const url of urls) {
      const figures = await measurePage(browser, url, profile);
      const missed = (Object.keys(AIMS) as (keyof Figures)[]).filter((one) => figures[one] > AIMS[one]);
      const short = new URL(url).pathname;
      console.log(`  ${told(figures)}  ${short}${missed.length > 0 ? `  ← ${missed.join(', ')}` : ''}`);
    }
  } finally {
    await browser.close();
    fonts.remove();
  }
}

const told = ({ paint, shift, input, slowest }: Figures & Partial<Measured>) =>
  `paint ${String(Math.round(paint)).padStart(5)} ms, shift ${shift.toFixed(3)}, input ${String(Math.round(input)).padStart(4)} ms${slowest ? ` (${slowest})` : ''}`;

/** A page of each kind: the lists, the leader with most meetings, that one's most-met, the newest meeting, its article. */
async function pathsAt(address: string): Promise<string[]> {
  const ask = async (path: string) => (await fetch(`${address}/api/${path}`)).json();
  const { rows: leaders } = await ask('leaders');
  const leader = await ask(`leaders/${leaders[0].id}`);
  const { rows: meetings } = await ask('meetings');
  const newest = meetings[0];
  const own = [
    `/leaders/${leader.id}`,
    `/countries/${leader.speaksFor}`,
    ...(leader.met[0] ? [`/pairs/${leader.id}/${leader.met[0].leader.id}`] : []),
    `/meetings/${newest.id}`,
    `/articles/${newest.evidence.articleId}`,
  ];
  const lists = [
    '/',
    '/leaders',
    '/countries',
    '/meetings',
    '/articles',
    '/map',
    '/report-card',
    '/search?q=putin',
  ];
  return [
    ...lists,
    ...own,
    ...['/', `/leaders/${leader.id}`].map((path) => `/en${path.replace(/^\/$/, '')}`),
  ];
}
