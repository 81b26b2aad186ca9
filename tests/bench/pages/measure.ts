import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { PRESSES } from './presses';

export interface Profile {
  name: string;
  /** How many times slower the processor is. */
  cpu: number;
  /** Milliseconds and kilobits a second; null for the machine's own. */
  line: { latency: number; kilobits: number } | null;
}

export interface Figures {
  /** Largest contentful paint, in ms. */
  paint: number;
  /** Cumulative layout shift: the worst window, as browsers report it. */
  shift: number;
  /** The longest wait for an answer to a click or a key, to the next paint, in ms. */
  input: number;
}

/** The figures of a page, and which press waited longest. */
export interface Measured extends Figures {
  slowest: string;
}

declare global {
  interface Window {
    figures: Figures;
  }
}

/** Runs in the page before anything else. */
const OBSERVER = fileURLToPath(new URL('observe.js', import.meta.url));
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** Loads a page with nothing kept from before, presses what can be pressed, and reads Chromium's own measures. */
export async function measurePage(browser: Browser, url: string, profile: Profile): Promise<Measured> {
  const context = await browser.newContext({ ...PHONE, locale: 'bn-BD' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    if (profile.line) {
      await session.send('Network.enable');
      const throughput = (profile.line.kilobits * 1024) / 8;
      await session.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: profile.line.latency },
        ...{ downloadThroughput: throughput, uploadThroughput: throughput },
      });
    }
    await page.addInitScript({ path: OBSERVER });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // what was painted before the first input is what counts as the largest
    const { paint, shift } = await settled(page);
    return { paint, shift, ...(await longestWait(page)) };
  } finally {
    await context.close();
  }
}

/** The figures once the page has painted what was under way. */
const settled = (page: Page): Promise<Figures> =>
  page.evaluate(
    () =>
      new Promise<Figures>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(window.figures), 100)),
        );
      }),
  );

/** Does what a reader would, one thing after the other, and tells which of them was answered last of all. */
async function longestWait(page: Page): Promise<Pick<Measured, 'input' | 'slowest'>> {
  const waits = { input: 0, slowest: '' };
  for (const { name, on } of PRESSES) {
    await page.evaluate(() => Object.assign(window.figures, { input: 0 }));
    if (!(await on(page))) continue;
    const { input } = await settled(page);
    if (input > waits.input) Object.assign(waits, { input, slowest: name });
  }
  return waits;
}
