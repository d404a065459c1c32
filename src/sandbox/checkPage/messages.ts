import type {Language} from '../../language/language';
import {formatSom} from '../../language/som';
import {groupDigits} from '../../numbers/groups';
import type {NumberKind, Verdict} from '../../numbers/verdict';
import {summarise, tellFinding} from '../../numbers/words';
import {answerWords} from '../../numbers/words/answer';
import type {CheckAnswer} from '../contract';
import {html} from './html';
import type {Markup} from './html';
import type {Told} from './question';

function tellVerdict({kind, refusals, warnings}: Verdict, language: Language): Markup {
  const {plausible, doubtful} = answerWords[language];
  const sentences = [...refusals, ...warnings].map(
    (finding) => html`<p>${tellFinding(finding, kind, language)}</p>`,
  );
  if (refusals.length > 0) return html`<div class="stop">${sentences}</div>`;
  if (warnings.length > 0)
    return html`<div class="warn">
      <p>${doubtful}</p>
      ${sentences}
    </div>`;
  return html`<p class="ok">${plausible(kind)}</p>`;
}

function tellFact(name: string, value: string | undefined): Markup | undefined {
  return value === undefined
    ? undefined
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
}

function tellFound({holder, amountDue, state}: CheckAnswer, language: Language): Markup {
  const words = answerWords[language];
  const isPayable = state === undefined || state === 'unpaid';
  return html`<div class="${isPayable ? 'ok' : 'warn'}">
    <p>${words.found()}</p>
    <dl class="facts">
      ${[
        tellFact(words.holder, holder?.[language]),
        tellFact(words.amountDue, amountDue === undefined ? undefined : formatSom(amountDue)),
        tellFact(words.invoice, state && words.standings[state]),
      ]}
    </dl>
    ${holder && isPayable && html`<p>${words.compareHolder}</p>`}
  </div>`;
}

function tellAnswer(answer: CheckAnswer | 'failed', language: Language): Markup {
  const {notFound, unchecked, saysNothing} = answerWords[language];
  if (answer === 'failed') {
    return html`<div class="wait">
      <p>${unchecked.failed()}</p>
      <p>${saysNothing}</p>
    </div>`;
  }
  if (answer.status === 'found') return tellFound(answer, language);
  return html`<p class="wait">${notFound()}</p>`;
}

/** What is said about the number, in the words of the widget. */
export function tell({verdict, answer}: Told, language: Language): Markup | undefined {
  if (!verdict) return undefined;
  return html`${tellVerdict(verdict, language)}${answer && tellAnswer(answer, language)}`;
}

/** A form of one button: what stands in it replaces what was typed or chosen. */
function offer(label: string, kind: NumberKind, number: string, before?: Markup): Markup {
  return html`<form method="post" class="offer">
    <input type="hidden" name="kind" value="${kind}" />
    <input type="hidden" name="number" value="${number}" />
    ${before}<button class="minor">${label}</button>
  </form>`;
}

/** What the reader can do about the verdict: confirm a correction, change the kind, tell support. */
export function offerMore(
  {kind, typed, verdict, answer}: Told,
  language: Language,
): Markup | undefined {
  if (!verdict) return undefined;
  const words = answerWords[language];
  const codes = verdict.refusals.map(({code}) => code);
  const correction = verdict.refusals
    .map((one) => 'correction' in one && one.correction)
    .find(Boolean);
  const status = answer === 'failed' ? 'unchecked' : answer?.status;
  const summary = `${summarise(verdict, language)}${status ? `, ${words.outcomes[status]()}` : ''}.`;
  return html`${
      correction &&
      offer(
        words.take,
        kind,
        correction,
        html`<p>
          ${words.correction} <b class="number">${groupDigits(kind, correction).join(' ')}</b>?
        </p>`,
      )
    }${codes.includes('looks_like_invoice') && offer(words.checkAs.invoice, 'invoice', typed)}${
      codes.includes('looks_like_inn') && offer(words.checkAs.inn, 'inn', typed)
    }
    <details class="support">
      <summary>${words.support}</summary>
      <p>${summary}</p>
    </details>`;
}
