import { startApp } from './start-app';

/** Starts the app that all tests share, and stops it after the last one; what it complained of meanwhile is a failure. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { address, complaints, stop } = await startApp();
  process.env.BOITHOK_ADDRESS = address;
  return async () => {
    await stop();
    if (complaints.length > 0) throw new Error(`The app complained:\n${complaints.join('\n')}`);
  };
}
