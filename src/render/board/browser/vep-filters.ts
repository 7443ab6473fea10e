import { FILTERS, type View } from './view-state.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The controls above the table. */
export interface FilterControls {
  read(): View;
  write(view: View): void;
}

function isControl(element: Element | null): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

/** An address may name what no option has: it filters all the same, and is seen. */
function addOption(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value)) {
    control.add(new Option(value, value));
  }
}

/** Takes over the controls; `onChange` hears of each that was changed. */
export function createFilterControls(place: Element, onChange: (view: View) => void): FilterControls {
  const names = [...FILTERS, 'sort'] as const;
  const controls = new Map(names.map((name) => [name, place.querySelector(`[name=${name}]`)]));
  const valueIn = (name: keyof View) => {
    const control = controls.get(name) ?? null;
    return isControl(control) ? control.value : '';
  };
  const filters: FilterControls = {
    read: () => Object.fromEntries(names.map((name) => [name, valueIn(name)])) as View,
    write(view) {
      for (const name of names) {
        const control = controls.get(name) ?? null;
        if (isControl(control) && control.value !== view[name]) {
          addOption(control, view[name]);
          control.value = view[name];
        }
      }
    },
  };
  place.addEventListener('input', () => onChange(filters.read()));
  return filters;
}
