import { useLocale } from 'next-intl';
import { asBeginning, type Bilingual } from './name-in';
import { Named } from './named';

interface Props {
  of: Bilingual;
  /** A heading or a sentence begins with it. */
  begins?: boolean;
}

/** A name on a page as a sentence has it: "the United States", "ASEAN". */
export function NamedInText({ of, begins = false }: Props) {
  const inText = useLocale() === 'en' ? of.inTextEn : null;
  if (!inText) return <Named of={of} />;
  return begins ? asBeginning(inText) : inText;
}
