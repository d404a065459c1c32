import {measureUssd} from '../gsm';
import {confirmedOn} from '../shownFields';
import {ussdText} from '../ussdText';
import type {SceneRule} from './scene';

const answersTheQuestion: SceneRule = ({screen, do: action, path}) => {
  if (screen.kind !== 'ussd' || !screen.asks || action) return [];
  return [
    {
      path,
      expected: `do: {enter: ${screen.asks}}, because the screen asks for it`,
      found: 'nothing to do',
      cure: `add do: {enter: ${screen.asks}}, or take "asks" out`,
    },
  ];
};

const confirmsWhatWasTyped: SceneRule = ({screen, path, typedBefore}) =>
  confirmedOn(screen).flatMap((shown) =>
    typedBefore.includes(shown)
      ? []
      : [
          {
            path: [...path, 'screen'],
            expected: 'only what the customer typed at an earlier step to be shown back',
            found: `"${shown}", which nobody has typed yet`,
            cure: `take "${shown}" out, or add the step that enters it before this one`,
          },
        ],
  );

const fitsTheNetwork: SceneRule = ({screen, path}) => {
  if (screen.kind !== 'ussd') return [];
  const {length, limit, wide} = measureUssd(ussdText(screen));
  if (length <= limit) return [];
  const why = wide ? `, because "${wide}" is not in the network's short alphabet` : '';
  return [
    {
      path: [...path, 'screen'],
      expected: `at most ${limit} characters on one USSD screen${why}`,
      found: `${length} characters`,
      cure: 'keep only the lines this step needs; the others are drawn as left out',
    },
  ];
};

/** A screen shows what it can, and is answered. */
export const screenRules: readonly SceneRule[] = [
  answersTheQuestion,
  confirmsWhatWasTyped,
  fitsTheNetwork,
];
