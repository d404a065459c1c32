/** What the reader did before the scripts came, each thing once, in its order. */
export interface Held {
  readonly fields: Set<Field>;
  readonly presses: Set<Element>;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const BUTTON = 'button, input[type="submit"], [role="button"]';

/** The beginning: nothing was done yet. */
export function holdNothing(): Held {
  return {fields: new Set(), presses: new Set()};
}

/**
 * Keeps a press, a sent form or a changed field for later. A press and a form wait; a field goes on
 * working by itself, for a browser can type and tick without scripts.
 */
export function hold(held: Held, event: Event): void {
  const {type, target} = event;
  if (!(target instanceof Element)) return;
  if (type === 'input' || type === 'change') {
    held.fields.add(target as Field);
    return;
  }
  const pressed = type === 'submit' ? target : target.closest(BUTTON);
  if (!pressed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed.setAttribute('aria-busy', 'true');
  held.presses.add(pressed);
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}

/** Says a change again, in such a way that React, which has seen the new value only, sees a change. */
function repeatChange(field: Field): void {
  if (isTick(field)) {
    field.checked = !field.checked;
    field.click();
    return;
  }
  const {value} = field;
  const write = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  // React notes what is set on the field itself, and not what is set by its prototype.
  if (!(field instanceof HTMLSelectElement)) field.value = '';
  write?.set?.call(field, value);
  field.dispatchEvent(new Event('input', {bubbles: true}));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', {bubbles: true}));
}

function press(pressed: Element): void {
  pressed.removeAttribute('aria-busy');
  if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
  else if (pressed instanceof HTMLElement) pressed.click();
}

/** Does now what was held: fields first, since a button may send them. */
export function release(held: Held): void {
  const fields = [...held.fields];
  const presses = [...held.presses];
  held.fields.clear();
  held.presses.clear();
  fields.filter(({isConnected}) => isConnected).forEach(repeatChange);
  presses.filter(({isConnected}) => isConnected).forEach(press);
}
