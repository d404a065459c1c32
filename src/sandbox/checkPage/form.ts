import type {Language} from '../../language/language';
import {groupDigits} from '../../numbers/groups';
import {LENGTHS} from '../../numbers/length';
import type {NumberKind, Verdict} from '../../numbers/verdict';
import {formWords} from '../../numbers/words/form';
import {html} from '../html';
import type {Markup} from '../html';
import {findOffer, tell, tellSupport} from './messages';
import type {Offer} from './messages';
import type {Told} from './question';

const kinds: readonly NumberKind[] = ['inn', 'invoice'];
/** More places than this are not shown back: nobody compares them. */
const MOST_SHOWN = 32;

function chooseKind(chosen: NumberKind, language: Language): Markup {
  const {which, kinds: names, purposes} = formWords[language];
  const choices = kinds.map(
    (kind) =>
      html`<label class="kind">
        <input type="radio" name="kind" value="${kind}" ${kind === chosen && html` checked`} />
        <span>${names[kind]}<small>${purposes[kind]}</small></span>
      </label>`,
  );
  return html`<fieldset class="kinds">
    <legend>${which}</legend>
    ${choices}
  </fieldset>`;
}

function readBack({kind, digits, places}: Verdict, language: Language): Markup {
  const groups = groupDigits(kind, [...places].slice(0, MOST_SHOWN).join(''));
  const full = groupDigits(kind, '0'.repeat(LENGTHS[kind])).length;
  const shown = groups.map((group, index) => {
    const characters = [...group].map((character) =>
      index >= full || /\D/.test(character)
        ? html`<span class="amiss">${character}</span>`
        : character,
    );
    return html`<span>${characters}</span> `;
  });
  return html`<div class="back">
    <p class="digits">${shown}</p>
    <p class="progress">${formWords[language].progress(digits.length, LENGTHS[kind])}</p>
  </div>`;
}

/** The button of an offer stands in the form, but sends a form of its own. */
function writeOffer(offer: Offer | undefined): [inside: Markup, outside: Markup] | undefined {
  if (!offer) return undefined;
  const {label, kind, number, before} = offer;
  const inside = html`<div class="offer">
    ${before}<button class="minor" form="offer">${label}</button>
  </div>`;
  const outside = html`<form id="offer" method="post">
    <input type="hidden" name="kind" value="${kind}" />
    <input type="hidden" name="number" value="${number}" />
  </form>`;
  return [inside, outside];
}

function writeField({kind, typed, verdict}: Told, language: Language): Markup {
  const words = formWords[language];
  const isRefused = verdict !== undefined && verdict.refusals.length > 0;
  return html`<label for="number" class="label">${words.labels[kind]}</label>
    <p id="hint" class="hint">${words.hints[kind]}</p>
    <input
      id="number"
      class="field"
      name="number"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="off"
      spellcheck="false"
      value="${typed}"
      aria-describedby="${isRefused ? 'message hint' : 'hint'}"
      ${isRefused && html`aria-invalid="true"`}
    />`;
}

/** The form with what was typed in it, and below the field what is to be said about that. */
export function writeForm(told: Told, language: Language): Markup {
  const {kind, verdict} = told;
  const words = formWords[language];
  const [offer, offerForm] = writeOffer(findOffer(told, language)) ?? [];
  // The focus goes where the answer is: a page that is read out begins there.
  const focus = verdict && html`autofocus`;
  return html`<form class="form" method="post" aria-labelledby="title" novalidate>
      ${chooseKind(kind, language)} ${writeField(told, language)}
      ${verdict && readBack(verdict, language)}
      <div id="message" class="message" tabindex="-1" ${focus}>${tell(told, language)}</div>
      ${offer} ${tellSupport(told, language)}
      <div class="actions"><button class="check">${words.check}</button></div>
      <p class="source">${words.source()} ${words.privacy}</p>
    </form>
    ${offerForm}`;
}
