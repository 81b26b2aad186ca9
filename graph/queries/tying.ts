import type { ExplorerView } from '@/lib/explorer/view';

/** After the beginning of a statement that binds meetings `m`: those of them that are ties. */
export const TYING: Record<ExplorerView['summits'], string> = {
  yes: '',
  no: "WITH m WHERE m.kind <> 'summit'",
};
