import { parseDay } from '@/lib/time/calendar';

type Field = HTMLInputElement | HTMLSelectElement;

/** What a browser's own calendar can show of a value: a day, or nothing. What was refused stands in the fault's words. */
export const dayOrNothing = (value: string): string => (parseDay(value) ? value : '');

/** The inputs and menus of a form. */
export function fieldsOf(form: HTMLFormElement | null): Field[] {
  return [...(form?.elements ?? [])].filter(
    (element): element is Field =>
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}

/** Whether the field is the radio button that holds where nothing is said. */
export function isFirstOfItsGroup(field: Field): field is HTMLInputElement {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return false;
  const group = field.form?.elements.namedItem(field.name);
  return group instanceof RadioNodeList && group[0] === field;
}

/** Sets a field to what the URL says. @param value values parted by commas; null where the URL says nothing */
export function show(field: Field, value: string | null): void {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = value === null ? isFirstOfItsGroup(field) : value.split(',').includes(field.value);
    return;
  }
  const shown = field.type === 'date' ? dayOrNothing(value ?? '') : (value ?? '');
  // only when it differs: setting a date field again would wipe a day that is half typed
  if (field.value !== shown) field.value = shown;
}
