import path from 'node:path';

/** One import of one file. `from` and `to` are paths from the project's folder; `to` a package's name otherwise. */
export interface Import {
  from: string;
  to: string;
  /** Gone when the code runs: `import type`, or nothing but `type` names in the braces. */
  typeOnly: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(?<names>(?:type\s+)?[\w*{][^'";]*?)\s+from\s+['"](?<to>[^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s+['"](?<to>[^'"]+)['"]/gm;
const CALL = /\b(?:import|require)\(\s*['"](?<to>[^'"]+)['"]\s*,?\s*\)/g;

/** The imports that a source text has, in any of their forms. */
export function readImports(from: string, source: string): Import[] {
  const found: Import[] = [];
  for (const { groups } of source.matchAll(STATEMENT)) {
    found.push({ from, to: resolved(from, groups?.to ?? ''), typeOnly: namesTypesOnly(groups?.names ?? '') });
  }
  for (const pattern of [BARE, CALL]) {
    for (const { groups } of source.matchAll(pattern)) {
      found.push({ from, to: resolved(from, groups?.to ?? ''), typeOnly: false });
    }
  }
  return found;
}

function namesTypesOnly(names: string): boolean {
  if (/^type\s/.test(names)) return true;
  const braces = /^\{(?<inner>[^}]*)\}$/.exec(names.trim())?.groups?.inner;
  const parts = braces?.split(',').map((part) => part.trim());
  return parts?.filter(Boolean).every((part) => part.startsWith('type ')) ?? false;
}

/** `@/lib/span` and `./span` as `lib/span`; packages as they are. */
function resolved(from: string, to: string): string {
  if (to.startsWith('@/')) return path.normalize(to.slice(2));
  return to.startsWith('.') ? path.join(path.dirname(from), to) : to;
}
