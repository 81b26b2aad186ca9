import { useLocale, useTranslations } from 'next-intl';
import { type Bilingual, nameAsText } from '@/components/locale/name-in';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** Of the meetings of two: whose part in them narrows the list further. */
export interface Other {
  field: 'leader' | 'country';
  id: string;
  name: Bilingual;
}

/** What narrows a list that no field of its form shows. */
export interface Only {
  /** As the URL has it. */
  name: string;
  value: string;
  words: string;
  /** The same list without it. */
  others: string;
}

/** By what a page's own list is narrowed beside its form's fields, in words, each with the way out. */
export function useOnly(
  { role, without }: MeetingFilter,
  others: readonly Other[],
  hrefOf: (changes: Partial<MeetingFilter>) => string,
): Only[] {
  const t = useTranslations('filter');
  const locale = useLocale();
  const only: Only[] = others.map(({ field, id, name }) => {
    const words = `${t(field)}: ${nameAsText(locale, name)}`;
    return { name: field, value: id, words, others: hrefOf({ [field]: undefined }) };
  });
  if (role) {
    const others = hrefOf({ role: undefined });
    only.push({ name: 'role', value: role, words: t(`role.${role}`), others });
  }
  if (without) {
    const others = hrefOf({ without: undefined });
    only.push({ name: 'without', value: without, words: t(`without.${without}`), others });
  }
  return only;
}
