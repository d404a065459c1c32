import type {Language} from '../language/language';
import type {Flow, FlowStep} from './flow';

/** A way to pay, as the reader chooses among them: what its flow says, without the steps. */
export interface Way extends Pick<Flow, 'channel' | 'pays' | 'operators' | 'internet'> {
  /** Its guide: `elsom/top-up-ussd`. */
  guide: string;
  provider: string;
  /** How providers.yaml calls the provider: for one that the pages' own words do not know yet. */
  name?: Record<Language, string>;
  /** Where it begins, where that is a code to dial or an address: `*900#`. */
  via?: string;
}

/** What the reader said so far. `who` is an operator, or a provider whose customer one has to be. */
export interface Answers {
  pays?: Flow['pays'][number] | undefined;
  who?: string | undefined;
  internet?: boolean | undefined;
}

/** Who can take a way: its operators' subscribers, or else its provider's own customers. */
export function takersOf({operators, provider}: Way): readonly string[] {
  return operators.length > 0 ? operators : [provider];
}

/** The ways that fit what was said; a question left open excludes none. */
export function fittingWays(ways: readonly Way[], {pays, who, internet}: Answers): Way[] {
  return ways.filter(
    (way) =>
      (pays === undefined || way.pays.includes(pays)) &&
      (who === undefined || takersOf(way).includes(who)) &&
      // Who has the internet can do without it; the other way round not.
      (internet !== false || !way.internet),
  );
}

/** The code dialled, or the address opened, at the first step. */
function beginningOf(step: FlowStep | undefined): string | undefined {
  if (step?.screen.kind === 'web') return step.screen.address;
  return step?.do && 'type' in step.do ? step.do.type : undefined;
}

/**
 * A flow as a way to pay; undefined for a guide that pays nothing.
 * @param name how its provider is called, where that is known
 */
export function wayOf(guide: string, flow: Flow, name?: Way['name']): Way | undefined {
  if (flow.pays.length === 0) return undefined;
  const {provider, channel, pays, operators, internet, steps} = flow;
  const via = beginningOf(steps[0]);
  const known = {...(name && {name}), ...(via ? {via} : {})};
  return {guide, provider, channel, pays, operators, internet, ...known};
}
