import { expect, test } from 'vitest';
import { successorOf } from '@/components/graph/successor';

test('the focus goes to the counterpart of a button that is gone, else to what takes the step back', () => {
  expect(successorOf('collapse', ['undo', 'redo', 'expand', 'showCircle'])).toBe('expand');
  expect(successorOf('expand', ['undo', 'collapse', 'showCircle'])).toBe('collapse');
  expect(successorOf('showAll', ['undo', 'redo', 'expand'])).toBe('undo');
  expect(successorOf('clear', ['undo', 'redo', 'choose'])).toBe('choose');
  expect(successorOf('clear', ['redo'])).toBe('redo');
  expect(successorOf('clear', [])).toBeUndefined();
});
