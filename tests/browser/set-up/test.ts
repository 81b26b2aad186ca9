import { test as base } from '@playwright/test';
import { watch } from './watch';

interface Options {
  /** The address of the app under test; the shared one where nothing is said. */
  address: string;
  /** Faults that a test provokes, such as the 404 of a page that is not there. */
  provoked: RegExp | null;
}

/** A test whose pages must be quiet: at its end it fails for every fault that its browser told of. */
export const test = base.extend<Options & { quiet: undefined }>({
  address: [process.env.BOITHOK_ADDRESS ?? '', { option: true }],
  provoked: [null, { option: true }],
  baseURL: async ({ address }, use) => use(address),
  quiet: [
    async ({ context, address, provoked }, use) => {
      const faults = watch(context, new URL(address).host);
      await use(undefined);
      const unexpected = faults.filter((fault) => !provoked?.test(fault));
      base.expect(unexpected, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Locator, type Page } from '@playwright/test';
