/** What of a page is no text of an article, whatever stands in it. */
const PASSED_OVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION ASIDE NAV BUTTON FORM IFRAME SVG SELECT TEXTAREA'.split(' '),
);
/** Elements that stand within a line. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/**
 * The text of a part of a page, a line for each block and each break, as a browser would set it: blanks within a line
 * are one, letters stay.
 */
export function blockText(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      parts.push((node.textContent ?? '').replace(/[ \t\n\r\f]+/gu, ' '));
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toUpperCase();
    if (PASSED_OVER.has(name)) return;
    const block = !INLINE.has(name);
    if (block) parts.push('\n');
    for (const child of node.childNodes) walk(child);
    if (block) parts.push('\n');
  };
  walk(root);
  return parts.join('');
}
