import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingStatus } from '@/lib/reading';

/** After the beginning of a statement that binds meetings `m`: those of them that are ties. */
export const TYING: Record<ExplorerView['summits'], string> = {
  yes: '',
  no: "WITH m WHERE m.kind <> 'summit'",
};

const count = (status: MeetingStatus) =>
  `count(CASE WHEN m.status = '${status}' THEN 1 ELSE null END) AS ${status}`;

/** Aggregates over meetings `m`: how many there are of each status. */
export const BY_STATUS = (['held', 'planned', 'proposed', 'cancelled'] as const).map(count).join(', ');
