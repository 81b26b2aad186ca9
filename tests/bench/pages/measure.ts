import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';

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

declare global {
  interface Window {
    figures: Figures;
  }
}

/** Runs in the page before anything else. */
const OBSERVER = fileURLToPath(new URL('observe.js', import.meta.url));
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** Loads a page with nothing kept from before, presses what can be pressed, and reads Chromium's own measures. */
export async function measurePage(browser: Browser, url: string, profile: Profile): Promise<Figures> {
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
    await press(page);
    const { input } = await settled(page);
    return { paint, shift, input };
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

/** As a reader would: the theme, a fold, a field. */
async function press(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').first().click();
  for (const what of ['summary', 'main input[type=date]', 'main input[type=search]', 'main select']) {
    const one = page.locator(what).first();
    if (!(await one.isVisible())) continue;
    await one.click();
    await page.keyboard.press('Escape');
  }
}
