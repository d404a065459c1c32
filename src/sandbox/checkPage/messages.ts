import type {Language} from '../../language/language';
import {formatSom} from '../../language/som';
import {groupDigits} from '../../numbers/groups';
import type {NumberKind, Verdict} from '../../numbers/verdict';
import {chooseFindings, summarise, tellFinding} from '../../numbers/words';
import {answerWords} from '../../numbers/words/answer';
import type {CheckAnswer} from '../contract';
import {html} from '../html';
import type {Markup} from '../html';
import type {Told} from './question';

function tellVerdict(verdict: Verdict, language: Language): Markup {
  const {kind, refusals, warnings} = verdict;
  const {plausible, doubtful} = answerWords[language];
  const sentences = chooseFindings(verdict).map(
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

/** What the reader is offered instead: one button, and what it sends. */
export interface Offer {
  readonly label: string;
  readonly kind: NumberKind;
  readonly number: string;
  readonly before?: Markup;
}

/** Finds what to offer about a refusal: a correction to confirm, or the other kind of number. */
export function findOffer({kind, typed, verdict}: Told, language: Language): Offer | undefined {
  const words = answerWords[language];
  for (const refusal of verdict?.refusals ?? []) {
    if (refusal.code === 'not_digits' && refusal.correction) {
      const number = groupDigits(kind, refusal.correction).join(' ');
      const before = html`<p>${words.correction} <b class="number">${number}</b>?</p>`;
      return {label: words.take, kind, number: refusal.correction, before};
    }
    if (refusal.code === 'looks_like_invoice') {
      return {label: words.checkAs.invoice, kind: 'invoice', number: typed};
    }
    if (refusal.code === 'looks_like_inn') {
      return {label: words.checkAs.inn, kind: 'inn', number: typed};
    }
  }
  return undefined;
}

/** The verdict in a sentence for support, without the number. */
export function tellSupport({verdict, answer}: Told, language: Language): Markup | undefined {
  if (!verdict) return undefined;
  const {support, outcomes} = answerWords[language];
  const status = answer === 'failed' ? 'unchecked' : answer?.status;
  const summary = `${summarise(verdict, language)}${status ? `, ${outcomes[status]()}` : ''}.`;
  return html`<details class="support">
    <summary>${support}</summary>
    <p>${summary}</p>
  </details>`;
}
