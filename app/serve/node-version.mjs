/**
 * Whether this Node can run Boithok. No syntax here, or in the file that imports this, that an old Node cannot read.
 * @returns why not, as a sentence; null where it can
 */
export function nodeTrouble() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Boithok needs Node 20.19 or newer; this is Node ${process.versions.node}.`;
}
