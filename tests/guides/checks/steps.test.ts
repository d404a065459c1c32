import {describe} from 'vitest';

import {FLOW, KY_GUIDE, RU_GUIDE, placeOf, itTellsOf} from './mistake';

describe('The check of steps', () => {
  itTellsOf([
    [
      'a step left out in one language',
      {[RU_GUIDE]: ['### Сумма {/* #amount */}', '']},
      placeOf(RU_GUIDE, '<Steps>'),
      'no heading with this id',
      'write the step',
    ],
    [
      'a step the flow does not have',
      {[KY_GUIDE]: ['</Steps>', '### Дагы {/* #more */}\n\n</Steps>']},
      placeOf(KY_GUIDE, '</Steps>'),
      '"more"',
      'add the step to the flow',
    ],
    [
      'steps in another order',
      {[FLOW]: ['  - id: dial', '  - id: pay-in\n    screen: {kind: dialler}\n  - id: dial']},
      placeOf(KY_GUIDE, '<Steps>'),
      'no heading with this id',
      'write the step',
    ],
    [
      'a second <Steps>',
      {[KY_GUIDE]: ['</Steps>', '</Steps>\n\n<Steps>\n</Steps>']},
      `${KY_GUIDE}:40:1`,
      '2 of them',
      'between one <Steps>',
    ],
  ]);
});
