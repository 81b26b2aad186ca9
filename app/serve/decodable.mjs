/**
 * The address of a request as Next can read it. A path whose escapes are broken is one of signs alone, so that it is
 * answered as any other address that does not exist; Next would fail on it.
 * @param {string} url path and query
 */
export function decodable(url) {
  const [path = '', ...query] = url.split(/(?=\?)/);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '%25') + query.join('');
  }
}
