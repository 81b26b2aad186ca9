import { LAST_DAY } from '@/lib/time/calendar';
import { dayOrNothing } from './form-fields';

/** One answer of a menu or a group. */
export interface Option {
  value: string;
  name: string;
  /** Where it is not the page's own. */
  lang?: string;
}

/** A day, as the browser's own calendar gives it. */
export function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="flex flex-1 basis-[9rem] flex-col text-small sm:flex-none">
      <span className="text-quiet">{label}</span>
      <input
        type="date"
        name={name}
        max={LAST_DAY}
        defaultValue={dayOrNothing(value)}
        className="w-full sm:w-[10rem]"
      />
    </label>
  );
}

interface ChoicesProps {
  /** Any number of them, or exactly one. */
  type: 'checkbox' | 'radio';
  legend: string;
  name: string;
  options: Option[];
  chosen: readonly string[];
}

/** A group of answers to tick. */
export function Choices({ type, legend, name, options, chosen }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="text-small text-quiet">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <label key={option.value} className="inline-flex min-h-9 items-center gap-2 text-small">
            <input
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface MenuProps {
  name: string;
  label: string;
  /** The first line, where no choice is made. */
  all?: string;
  value: string;
  options: Option[];
}

/** A list to choose one from. */
export function Menu({ name, label, all, value, options }: MenuProps) {
  return (
    <label className="flex min-w-0 flex-col text-small">
      <span className="text-quiet">{label}</span>
      <select name={name} defaultValue={value} className="w-full max-w-[18rem]">
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What sends a form that does not send itself. */
export function Send({ label }: { label: string }) {
  return (
    <button
      type="submit"
      className="min-h-9 border border-ink px-4 text-small hover:border-accent hover:text-accent"
    >
      {label}
    </button>
  );
}
