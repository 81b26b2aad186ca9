import type { Engine } from '@/graph/engine/engine';
import { COUNTRY_NAME, LEADER_NAME, type NamedCountry, type NamedLeader } from '@/graph/queries/names';
import { isCountryCode } from '@/lib/filter/country-code';

/** A leader or a country. */
export type Side = { is: 'leader'; leader: NamedLeader } | { is: 'country'; country: NamedCountry };

/** Whom or what an id names. @param id a leader id or a country code @returns null where the graph has neither */
export async function side(engine: Engine, id: string): Promise<Side | null> {
  if (isCountryCode(id)) {
    const [row] = await engine.read<{ country: NamedCountry }>(
      `MATCH (c:Country {code: $id}) RETURN c {${COUNTRY_NAME}} AS country`,
      { id },
    );
    return row ? { is: 'country', ...row } : null;
  }
  const [row] = await engine.read<{ leader: NamedLeader }>(
    `MATCH (l:Leader {id: $id}) RETURN l {${LEADER_NAME}} AS leader`,
    { id },
  );
  return row ? { is: 'leader', ...row } : null;
}
