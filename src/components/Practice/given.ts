import type {Action} from '@site/src/guides/flow';
import {practiceData} from '@site/src/guides/practiceData';
import type {Field} from '@site/src/guides/screen';
import {groupDigits} from '@site/src/numbers/groups';

/** What was handed out to practise with. */
export interface Given {
  pays: keyof typeof practiceData;
  /** Made up for this run. */
  pin: string;
}

/** The made-up value for a field, cut into the groups in which it is read; undefined where none is given. */
export function givenFor(field: Field, {pays, pin}: Given): string[] | undefined {
  const {number, amount} = practiceData[pays];
  if (field === 'account') return groupDigits(pays === 'balance' ? 'inn' : 'invoice', number);
  if (field === 'amount') return [amount];
  return field === 'pin' ? [pin] : undefined;
}

/** The fields that an action fills. */
export function fieldsOf(action: Action | undefined): readonly Field[] {
  if (!action) return [];
  if ('enter' in action) return [action.enter];
  return 'fill' in action ? action.fill : [];
}
