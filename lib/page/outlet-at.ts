import { outlets } from '@/seeds/lexicon/outlets';
import { webAddress } from './web-address';

const BY_HOST = new Map(outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));

/** The outlet on whose own pages an address lies, on a subdomain too (www., m., bangla.); null where none is known. */
export function outletAt(address: string | null): (typeof outlets)[number] | null {
  const web = webAddress(address);
  if (!web) return null;
  const { hostname, pathname } = new URL(web);
  const folder = pathname.split('/', 2)[1];
  // the longest host first: bengali.news18.com is another paper than news18.com
  for (let names = hostname.split('.'); names.length > 1; names = names.slice(1)) {
    const host = names.join('.');
    const outlet = BY_HOST.get(`${host}/${folder}`) ?? BY_HOST.get(host);
    if (outlet) return outlet;
  }
  return null;
}

/** The host of an address where no outlet is known to have it, so that readers see whither a link leads; else null. */
export function unknownHost(address: string | null): string | null {
  const web = webAddress(address);
  return web && !outletAt(web) ? new URL(web).hostname.replace(/^www\./u, '') : null;
}
