import { headers } from 'next/headers';
import { readSettings } from '@/graph/engine/settings';

/**
 * Where the world reaches this site: the setting, else what the request was sent to.
 * @returns scheme and host, such as `https://boithok.example`
 */
export async function publicAddress(): Promise<URL> {
  const { PUBLIC_ADDRESS } = readSettings();
  return PUBLIC_ADDRESS ? new URL(PUBLIC_ADDRESS) : addressOf(await headers());
}

/** The address that a request was sent to, also through a proxy that says so; this machine's where it names none. */
export function addressOf(asked: Pick<Headers, 'get'>): URL {
  const first = (name: string) => asked.get(name)?.split(',')[0]?.trim();
  const scheme = first('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const host = first('x-forwarded-host') ?? first('host') ?? 'localhost';
  const address = `${scheme}://${host}`;
  return new URL(URL.canParse(address) ? address : 'http://localhost');
}
