import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { type Bilingual, joint } from './name-in';
import { NamedInText } from './named-in-text';

interface Props {
  of: Bilingual[];
  /** Words of the same sentence stand before them. */
  within?: boolean;
}

/** Names in a row as `joinNames` has them; a Bengali one on an English page says so to screen readers. */
export function Names({ of, within = false }: Props) {
  const locale = useLocale();
  return of.map((one, index) => (
    <Fragment key={one.name}>
      {joint(index, of.length, locale)}
      <NamedInText of={one} begins={index === 0 && !within} />
    </Fragment>
  ));
}
