/** A report as an article had it before it was read again. */
export interface StoredReport {
  id: string;
  kind: string;
  /** The evidence sentences, letter for letter. */
  evidence: string[];
  /** Ids that it had before. */
  formerIds: string[];
}

/**
 * Where an article is read again, which new report takes the place of which old one, so that a link to what is gone
 * still arrives. A report of the same id keeps its former ids. One whose id is gone is followed by the one report of
 * its kind that rests on one of its sentences; where several do, or none, it is followed by nobody.
 * @returns former ids by the id of the new report, sorted; reports without any are left out
 */
export function formerIds(
  before: readonly StoredReport[],
  after: readonly StoredReport[],
): Map<string, string[]> {
  const kept = new Set(after.map((report) => report.id));
  const former = new Map<string, string[]>();
  const inherit = (heir: string, ids: readonly string[]) =>
    former.set(
      heir,
      [...new Set([...(former.get(heir) ?? []), ...ids])].filter((id) => !kept.has(id)).sort(),
    );

  for (const report of before) {
    if (kept.has(report.id)) {
      if (report.formerIds.length > 0) inherit(report.id, report.formerIds);
      continue;
    }
    const heirs = after.filter(
      (one) =>
        one.kind === report.kind && one.evidence.some((sentence) => report.evidence.includes(sentence)),
    );
    if (heirs.length === 1) inherit((heirs[0] as StoredReport).id, [report.id, ...report.formerIds]);
  }
  return former;
}
