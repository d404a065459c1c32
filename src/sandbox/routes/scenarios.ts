import type {App} from '../app';
import {Scenarios} from '../contract';
import type {Scenario} from '../contract';
import {withProblems} from '../openapi';
import {scenarios} from '../scenarios';

function listScenarios(): Scenario[] {
  return [
    ...scenarios.numbers.map(({id, kind, number, holder, amountDue, code, shows}) => ({
      ...{id, kind, number, holder, amountDue, code, shows},
    })),
    ...scenarios.wallets.map(({id, wallet, code, shows}) => ({
      ...{id, kind: 'wallet' as const, wallet, code, shows},
    })),
    ...scenarios.amounts.map(({id, amount, code, shows}) => ({
      ...{id, kind: 'amount' as const, amount, code, shows},
    })),
  ];
}

/** `GET /sandbox/v1/scenarios`: the numbers to practise with and what each of them shows. */
export function addScenarios(app: App): void {
  const schema = {
    operationId: 'listScenarios',
    summary: 'The numbers to practise with',
    description: 'Each number, wallet and amount shows one thing that a payment can meet.',
    tags: ['Numbers'],
    security: [] as Record<string, string[]>[],
    response: {200: Scenarios, ...withProblems(400)},
  };
  const answer = {scenarios: listScenarios()};
  app.get('/sandbox/v1/scenarios', {schema}, () => answer);
}
