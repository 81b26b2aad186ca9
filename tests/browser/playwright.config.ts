import { defineConfig } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** The built app in a real browser. `npm test` runs this last; alone: `npx playwright test -c tests/browser/playwright.config.ts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.output/browser',
  globalSetup: './set-up/global.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'bn-BD',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone/ },
    // What looks otherwise on a phone (@both) or is done with a finger (@phone).
    { name: 'phone', use: phone, grep: /@phone|@both/ },
  ],
});
