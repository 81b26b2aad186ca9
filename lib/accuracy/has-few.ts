import { FIELDS, LISTS, type MeasuredSet } from './measured';
import { FEW } from './of-hundred';

/** Whether any of a set's shares is of so few that a rough idea is all it gives. */
export function hasFew({ lists, fields }: Pick<MeasuredSet, 'lists' | 'fields'>): boolean {
  const counted = [
    ...LISTS.flatMap((list) => {
      const { right, wrong, missed } = lists[list];
      return [right + missed, right + wrong];
    }),
    ...FIELDS.map((field) => fields[field].of),
  ];
  return counted.some((of) => of > 0 && of < FEW);
}
