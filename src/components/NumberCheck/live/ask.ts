import type {Check} from '@site/src/sandbox/contract';

import {readAnswer} from './answer';
import type {Answer} from './answer';

/** Longer than this many ms nobody waits for an answer, the second attempt included. */
const PATIENCE = 5_000;
/** A server that has just refused is given so many ms before it is asked again. */
const PAUSE = 400;

const fail = (why: 'failed' | 'unreachable' | 'broken'): Answer => ({status: 'unchecked', why});

function readWait(answer: Response): Answer {
  const seconds = Number(answer.headers.get('Retry-After'));
  return {status: 'unchecked', why: 'rate_limited', ...(seconds > 0 && {seconds})};
}

async function attempt(url: string, question: Check, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Accept: 'application/json'},
    // In the body alone: an address is written down by servers, proxies and the browser itself.
    body: JSON.stringify(question),
    cache: 'no-store',
    credentials: 'omit',
    signal,
  });
  if (answer.status === 429) return readWait(answer);
  if (answer.status >= 500) return fail('failed');
  if (!answer.ok) return fail('broken');
  const body: unknown = await answer.json().catch(() => undefined);
  return readAnswer(body, question.kind);
}

function tryOnce(url: string, question: Check, signal: AbortSignal): Promise<Answer> {
  return attempt(url, question, signal).catch((): Answer => {
    return navigator.onLine ? fail('unreachable') : {status: 'unchecked', why: 'offline'};
  });
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => resolve());
  });
}

/**
 * Looks a number up: at most two attempts, the second where the first failed through nobody's fault.
 * @param url the call of the sandbox, or of a registry behind the same contract
 * @param controller aborted by whoever wants to wait no longer
 * @returns an answer in every case; it never throws
 */
export async function ask(
  url: string,
  question: Check,
  controller: AbortController,
): Promise<Answer> {
  const {signal} = controller;
  let hasTimedOut = false;
  const timer = setTimeout(() => {
    hasTimedOut = true;
    controller.abort();
  }, PATIENCE);
  let answer = await tryOnce(url, question, signal);
  const isWorthRetrying =
    answer.status === 'unchecked' && ['unreachable', 'failed'].includes(answer.why);
  if (isWorthRetrying && !signal.aborted) {
    await pause(signal);
    if (!signal.aborted) answer = await tryOnce(url, question, signal);
  }
  clearTimeout(timer);
  if (hasTimedOut) return {status: 'unchecked', why: 'timeout'};
  return signal.aborted ? {status: 'unchecked', why: 'cancelled'} : answer;
}
