import type {NumberKind} from '@site/src/numbers/verdict';

import type {Answer} from './live/answer';

/** How far the check of a number is. */
export interface CheckState {
  readonly kind: NumberKind;
  readonly typed: string;
  /** The reader has left the field or pressed the button: what is missing may be said now. */
  readonly isTold: boolean;
  readonly isSubmitted: boolean;
  readonly answer?: Answer | 'asking';
  readonly hasFailedToLoad: boolean;
}

/** Nothing is said yet of a number that was just typed. */
export const untold = {
  isTold: false,
  isSubmitted: false,
  answer: undefined,
  hasFailedToLoad: false,
};

/** What stands in a form that was filled in before the scripts came. */
export function readForm(field: HTMLInputElement | null): Pick<CheckState, 'kind' | 'typed'> {
  const chosen = field?.form && new FormData(field.form).get('kind');
  return {kind: chosen === 'invoice' ? 'invoice' : 'inn', typed: field?.value ?? ''};
}
