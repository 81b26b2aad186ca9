import { useTranslations } from 'next-intl';
import { isMarked, UncheckedNote } from '@/components/leader/unchecked-mark';
import { FoldedList } from '@/components/page/folded-list';
import { Section } from '@/components/page/section';
import type { Country } from '@/graph/queries/country';
import { LeaderLine } from './people-lines';

/** Who speaks for a country or an organisation; nothing where the articles name nobody. */
export function OfficeHolders({ title, leaders }: { title: string; leaders: Country['leaders'] }) {
  const met = useTranslations('met');
  if (leaders.length === 0) return null;
  return (
    <Section
      id="leaders"
      lines={Math.min(leaders.length, 12)}
      title={title}
      aside={met('countPeople', { count: leaders.length })}
    >
      <FoldedList of="people">
        {leaders.map((one) => (
          <LeaderLine key={one.leader.id} {...one} />
        ))}
      </FoldedList>
      {leaders.some(({ office }) => office && isMarked(office)) && <UncheckedNote />}
    </Section>
  );
}
