import {checkNumber} from '../../numbers/check';
import type {NumberKind, Verdict} from '../../numbers/verdict';
import type {CheckAnswer} from '../contract';
import {answerCheck} from '../numberCheck';
import type {Sandbox} from '../sandbox';
import {readField} from '../sentField';

/** What the form was sent with: as typed, to be given back as typed. */
export interface Question {
  readonly kind: NumberKind;
  readonly typed: string;
}

/** What the page tells about it. Without a verdict nothing was asked yet. */
export interface Told extends Question {
  readonly verdict?: Verdict;
  readonly answer?: CheckAnswer | 'failed';
}

/** Reads the fields of the sent form. */
export function readQuestion(body: unknown): Question {
  const kind = readField(body, 'kind') === 'invoice' ? 'invoice' : 'inn';
  return {kind, typed: readField(body, 'number')};
}

/**
 * Judges the number and, unless it is refused, looks it up as `POST /sandbox/v1/checks` does.
 * @param onFailure is told why the practice data could not be asked; the verdict stands all the same
 */
export async function answerQuestion(
  sandbox: Sandbox,
  {kind, typed}: Question,
  onFailure: (error: unknown) => void,
): Promise<Told> {
  const verdict = checkNumber(kind, typed, new Date(sandbox.now()));
  const told = {kind, typed, verdict};
  if (verdict.refusals.length > 0) return told;
  try {
    return {...told, answer: await answerCheck(sandbox, {kind, number: verdict.digits})};
  } catch (error) {
    onFailure(error);
    return {...told, answer: 'failed'};
  }
}
