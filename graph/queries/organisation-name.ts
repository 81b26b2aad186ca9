import type { Engine } from '@/graph/engine/engine';
import { type NamedOrganisation, ORGANISATION_NAME } from '@/graph/queries/names';

/** What an organisation is called. @returns null where the graph does not know it */
export async function organisationName(engine: Engine, id: string): Promise<NamedOrganisation | null> {
  const [row] = await engine.read<{ organisation: NamedOrganisation }>(
    `MATCH (o:Organisation {id: $id}) RETURN o {${ORGANISATION_NAME}} AS organisation`,
    { id },
  );
  return row?.organisation ?? null;
}
