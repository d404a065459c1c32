import type {Language} from '@site/src/language/language';
import {groupDigits} from '@site/src/numbers/groups';
import type {NumberKind, Verdict} from '@site/src/numbers/verdict';
import {answerWords} from '@site/src/numbers/words/answer';

import {spell} from '../spell';
import {chooseTold} from './check';

/** What the reader may take instead of a refused number: the digits perhaps meant, or the other kind. */
export type Offer = {readonly typed: string} | {readonly kind: NumberKind};

/**
 * Finds what to offer: one thing at most, since what a number looks like is asked of digits alone.
 * @param isTold the reader has left the field or pressed the button
 * @param isKindFixed the page asks for one kind of number: there is no other to offer
 */
export function findOffer(
  verdict: Verdict,
  {isTold, isKindFixed}: {isTold: boolean; isKindFixed: boolean},
): Offer | undefined {
  for (const refusal of verdict.refusals) {
    if (refusal.code === 'not_digits' && refusal.correction) return {typed: refusal.correction};
  }
  const codes = isKindFixed ? [] : chooseTold(verdict, isTold).map(({code}) => code);
  if (codes.includes('looks_like_invoice')) return {kind: 'invoice'};
  return codes.includes('looks_like_inn') ? {kind: 'inn'} : undefined;
}

/** What the button of an offer says. */
export function nameOffer(offer: Offer, language: Language): string {
  const {take, checkAs} = answerWords[language];
  return 'typed' in offer ? take : checkAs[offer.kind];
}

/** An offer for the ear: the digits one by one, and that a button follows. */
export function tellOffer(offer: Offer, {kind}: Verdict, language: Language): string {
  const {below, correction} = answerWords[language];
  const button = `${below}: ${nameOffer(offer, language)}.`;
  if ('kind' in offer) return button;
  return `${correction} ${spell(groupDigits(kind, offer.typed))}? ${button}`;
}
