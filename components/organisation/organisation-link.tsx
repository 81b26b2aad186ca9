import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { NamedOrganisation } from '@/graph/queries/names';

/** An organisation's name, linked to its page. */
export function OrganisationLink({ of }: { of: NamedOrganisation }) {
  return (
    <LocalLink href={`/organisations/${of.id}`} className="inline-flex min-h-6 items-center">
      <Named of={of} />
    </LocalLink>
  );
}
