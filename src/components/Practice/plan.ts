import type {Failure} from '@site/src/guides/failures';
import {practiceData, type Pays} from '@site/src/guides/practiceData';
import type {Field} from '@site/src/guides/screen';
import type {Scenario, Wallet} from '@site/src/sandbox/contract';

import {readScenarios} from './sandbox';

/** What a run is played with: what it pays, what it hands out, from which wallet, to meet which failure. */
export interface Plan {
  pays: Pays | undefined;
  own: Partial<Record<Field, string>>;
  wallet?: Wallet;
  failure?: Failure;
}

/** The scenario's amount in whole som, on the side of the sandbox's bound on which it fails. */
function somOf({amount, code}: Scenario): string | undefined {
  if (amount === undefined) return undefined;
  return String(code === 'amount_too_small' ? Math.floor(amount / 100) : Math.ceil(amount / 100));
}

function planWith(scenario: Scenario, failure: Failure, pays: Pays): Plan {
  const amount = failure.amount ?? somOf(scenario);
  return {
    pays,
    failure,
    own: {
      ...(scenario.number ? {account: scenario.number} : {}),
      ...(amount ? {amount} : {}),
    },
    ...(scenario.wallet ? {wallet: scenario.wallet} : {}),
  };
}

/**
 * Plans a run that meets a failure.
 * @returns undefined when the sandbox, which knows the numbers for it, cannot be reached
 */
export async function planFailure(
  failure: Failure,
  pays: Pays,
  sandboxUrl: string,
): Promise<Plan | undefined> {
  if (!failure.scenario) {
    // A digit short: the rules of the number are what fails here.
    return {pays, failure, own: {account: practiceData[pays].account.slice(0, -1)}};
  }
  const scenarios = await readScenarios(sandboxUrl);
  const scenario = scenarios?.find(({id}) => id === failure.scenario);
  return scenario && planWith(scenario, failure, pays);
}
