/**
 * Where an address whose escapes are broken leads, for Next would fail on it: to the same one with the sign for what cannot
 * be read in their place, which is answered as any other that does not exist.
 * @param {string} url path and query
 * @returns {string | null} null where all can be read
 */
export function decodable(url) {
  const [path = '', ...query] = url.split(/(?=\?)/);
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    // never the address of another host
    return path.replace(/^\/+/, '/').replaceAll('%', '%EF%BF%BD') + query.join('');
  }
}
