import type {Flow, FlowStep} from './flow';
import {measureUssd} from './gsm';
import {ussdText} from './ussdText';

/** What is wrong with a flow that has the right shape, and where in it. */
export interface FlowProblem {
  path: (string | number)[];
  expected: string;
  found: string;
  cure: string;
}

type Rule = (flow: Flow) => FlowProblem[];

const uniqueIds: Rule = ({steps}) =>
  steps.flatMap(({id}, at) =>
    steps.findIndex((other) => other.id === id) === at
      ? []
      : [
          {
            path: ['steps', at, 'id'],
            expected: 'an id that no other step of this guide has',
            found: `"${id}" a second time`,
            cure: 'give this step another id; the first one keeps its address',
          },
        ],
  );

const choiceOnMenu: Rule = ({steps}) =>
  steps.flatMap(({screen, do: action}, at) => {
    if (!action || !('choose' in action)) return [];
    const keys = screen.kind === 'ussd' ? Object.keys(screen.menu ?? {}) : [];
    if (keys.includes(String(action.choose))) return [];
    return [
      {
        path: ['steps', at, 'do', 'choose'],
        expected:
          keys.length > 0 ? `a number of this menu: ${keys.join(', ')}` : 'a menu to choose from',
        found: String(action.choose),
        cure: 'put the number and its label into "menu" of this step, or correct "choose"',
      },
    ];
  });

const entersWhatIsAsked: Rule = ({steps}) =>
  steps.flatMap(({screen, do: action}, at) => {
    if (screen.kind !== 'ussd' || !screen.asks) return [];
    if (action && 'enter' in action && action.enter === screen.asks) return [];
    return [
      {
        path: ['steps', at],
        expected: `do: {enter: ${screen.asks}}, because the screen asks for it`,
        found: action ? JSON.stringify(action) : 'nothing to do',
        cure: 'let "asks" and "enter" of this step name the same thing',
      },
    ];
  });

const enters = (step: FlowStep) => (step.do && 'enter' in step.do ? step.do.enter : undefined);

const confirmsWhatWasTyped: Rule = ({steps}) =>
  steps.flatMap(({screen}, at) => {
    if (screen.kind !== 'ussd') return [];
    const typed = steps.slice(0, at).map(enters);
    return (screen.confirms ?? []).flatMap((shown, nth) =>
      typed.includes(shown)
        ? []
        : [
            {
              path: ['steps', at, 'screen', 'confirms', nth],
              expected: 'something the customer typed at an earlier step',
              found: `"${shown}", which nobody has typed yet`,
              cure: `take "${shown}" out of "confirms", or add the step that enters it before this one`,
            },
          ],
    );
  });

const paysOnce: Rule = ({steps, pays}) => {
  const paying = steps.filter(({do: action}) => action && 'pays' in action && action.pays).length;
  if (paying === (pays.length > 0 ? 1 : 0)) return [];
  return [
    {
      path: ['steps'],
      expected: pays.length > 0 ? 'one step with "pays: true"' : 'no step with "pays: true"',
      found: `${paying} such steps`,
      cure: 'write "pays: true" at the step with which the money leaves, and only there',
    },
  ];
};

const fitsTheNetwork: Rule = ({steps}) =>
  steps.flatMap(({screen}, at) => {
    if (screen.kind !== 'ussd') return [];
    const {length, limit, wide} = measureUssd(ussdText(screen));
    if (length <= limit) return [];
    const why = wide ? `, because "${wide}" is not in the network's short alphabet` : '';
    return [
      {
        path: ['steps', at, 'screen'],
        expected: `at most ${limit} characters on one USSD screen${why}`,
        found: `${length} characters`,
        cure: 'keep only the lines this step needs; the others are drawn as left out',
      },
    ];
  });

/** Rules a flow keeps beyond its shape, each with the place where it is broken. */
export function checkFlow(flow: Flow): FlowProblem[] {
  const rules = [
    uniqueIds,
    choiceOnMenu,
    entersWhatIsAsked,
    confirmsWhatWasTyped,
    paysOnce,
    fitsTheNetwork,
  ];
  return rules.flatMap((rule) => rule(flow));
}
