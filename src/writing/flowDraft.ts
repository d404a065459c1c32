import {stringify} from 'yaml';

import type {Flow} from '../guides/flow';

/** What a flow is drafted from. */
export interface FlowDraft extends Pick<Flow, 'provider' | 'channel' | 'pays' | 'operators'> {
  internet: boolean;
  /** The ids of its steps, in their order. */
  steps: readonly string[];
  /** What is dialled first: `*900#`. */
  code?: string | undefined;
  /** Where the web page is: `elsom.kg`. */
  address?: string | undefined;
  /** What the button shows with which the money leaves. */
  payButton?: string | undefined;
}

type Data = Record<string, unknown>;

const inline = (data: unknown) =>
  stringify(data, {
    ...{collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0, singleQuote: true},
    aliasDuplicateObjects: false,
  } as const).trim();

const LEFT_OUT = {'left-out': true};
const fields = ['account', 'amount', 'pin', 'name', 'personal-inn'];

/** The last thing typed is what the money leaves with, where a phone's menu asks for no PIN. */
const payingField = ({steps}: FlowDraft) =>
  ['pin', 'amount', 'account'].find((id) => steps.includes(id));

function draftUssd(id: string, draft: FlowDraft): Data {
  if (id === 'dial') return {screen: {kind: 'dialler'}, do: {type: draft.code}};
  if (id === 'done') return {screen: {kind: 'sms', shows: ['payment-code']}};
  if (!fields.includes(id)) return {screen: {kind: 'ussd'}};
  const pays = draft.pays.length > 0 && id === payingField(draft) ? {pays: true} : {};
  return {screen: {kind: 'ussd', asks: id}, do: {enter: id, ...pays}};
}

function draftScreen(id: string, {channel, address, payButton}: FlowDraft): Data {
  const show = (...parts: Data[]) =>
    channel === 'web' ? {kind: 'web', address, parts} : {kind: 'app', parts};
  if (id === 'install' && channel === 'app') {
    return {optional: true, screen: {kind: 'shop', shops: ['Play Market', 'App Store']}};
  }
  if (id === 'pay' && payButton) {
    const screen = show(LEFT_OUT, {button: payButton});
    return {screen, do: {press: payButton, pays: true}};
  }
  if (!fields.includes(id)) return {screen: show(LEFT_OUT)};
  return {screen: show(LEFT_OUT, {field: id}, LEFT_OUT), do: {enter: id}};
}

/**
 * Drafts a step: only what its id and channel say by themselves. What the provider's screen shows is
 * not known yet and is left out.
 */
export function draftStep(id: string, draft: FlowDraft): Data {
  return {id, ...(draft.channel === 'ussd' ? draftUssd(id, draft) : draftScreen(id, draft))};
}

function writeStep(id: string, draft: FlowDraft): string {
  const [first, ...rest] = Object.entries(draftStep(id, draft)).map(
    ([key, value]) => `${key}: ${inline(value)}`,
  );
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
}

/** Writes the YAML of a flow, a line a thing. @param name how the provider is called, for the comment */
export function writeFlow(draft: FlowDraft, name: string): string {
  const {provider, channel, pays, operators, internet, steps} = draft;
  return [
    `# ${name}: what the provider shows and what the customer does, for both languages.`,
    '# Only what somebody has seen on the provider’s own screen is drawn; the rest is left out.',
    ...[`provider: ${provider}`, `channel: ${channel}`, `pays: ${inline(pays)}`],
    ...[`operators: ${inline(operators)}`, `internet: ${internet}`, 'steps:'],
    ...steps.map((id) => writeStep(id, draft)),
    '',
  ].join('\n');
}
