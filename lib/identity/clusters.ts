import type { IdentifiedReport } from '@/lib/identity/report';
import { sameOrganisations, samePeople } from '@/lib/identity/same-people';
import { sessionOf } from '@/lib/identity/session';
import { byExactness, isBounded } from '@/lib/identity/stretch';
import { canBeSame } from '@/lib/time/edtf-sameness';

/**
 * Puts a block's reports together, those of one meeting in one list. A report joins a meeting only where its own date
 * is bounded and exactly one meeting fits; otherwise it stands alone, as a meeting of its own.
 * @param block reports of one block (`blockOf`), in any order: the answer is the same
 * @returns every report once; the most exact of each list first
 */
export function clusters(block: readonly IdentifiedReport[]): IdentifiedReport[][] {
  const found: IdentifiedReport[][] = [];
  for (const report of [...block].sort(byExactness)) {
    const fitting =
      report.date && isBounded(report.date.edtf) ? found.filter((one) => fits(report, one)) : [];
    // talks and summit are one family, but the same word is the better witness
    const sameKind = fitting.filter((one) => one.some((member) => member.kind === report.kind));
    const chosen = sameKind.length > 0 ? sameKind : fitting;
    if (chosen.length === 1) chosen[0]?.push(report);
    else found.push([report]);
  }
  return found;
}

function fits(report: IdentifiedReport, cluster: readonly IdentifiedReport[]): boolean {
  return (
    (sessionOf(report) !== null || samePeople([report], cluster)) &&
    sameOrganisations([report], cluster) &&
    cluster.every(
      (member) =>
        member.article !== report.article &&
        canBeSame(member.date?.edtf ?? '', report.date?.edtf ?? '') &&
        agrees(member.place.country, report.place.country) &&
        agrees(member.place.city, report.place.city),
    )
  );
}

const agrees = (a: string | null, b: string | null) => a === null || b === null || a === b;
