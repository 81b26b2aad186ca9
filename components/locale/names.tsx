import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { type Bilingual, joint } from './name-in';
import { Named } from './named';

/** Names in a row as `joinNames` has them; a Bengali one on an English page says so to screen readers. */
export function Names({ of }: { of: Bilingual[] }) {
  const locale = useLocale();
  return of.map((one, index) => (
    <Fragment key={one.name}>
      {joint(index, of.length, locale)}
      <Named of={one} />
    </Fragment>
  ));
}
