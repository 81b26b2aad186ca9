import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { type Bilingual, joint } from './name-in';
import { Named } from './named';

interface Props<One> {
  of: One[];
  /** What stands before a name in a sentence, such as its article. */
  before?: (one: One) => string;
}

/** Names in a row as `joinNames` has them; a Bengali one on an English page says so to screen readers. */
export function Names<One extends Bilingual>({ of, before }: Props<One>) {
  const locale = useLocale();
  return of.map((one, index) => (
    <Fragment key={one.name}>
      {joint(index, of.length, locale)}
      {before?.(one)}
      <Named of={one} />
    </Fragment>
  ));
}
