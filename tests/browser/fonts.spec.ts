import {expect, test} from '@playwright/test';

import packageJson from '../../package.json';
import {someOf} from '../house/someOf';
import {listGuides} from './listGuides';

const {guideFonts} = packageJson.budgets;

/** Lists weight, slant, size and family of what stands on the page: an empty line needs its letters too. */
function listFonts(): string[] {
  const all = [...document.body.querySelectorAll('*')];
  const fonts = all
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => getComputedStyle(one));
  const told = fonts.map(({fontWeight, fontStyle, fontSize, fontFamily}) =>
    [fontWeight, fontStyle, fontSize, fontFamily].join(' '),
  );
  return [...new Set(told)].sort();
}

test.use({javaScriptEnabled: false, viewport: {width: 412, height: 823}});

// A phone prepares its letters for each of them before the first word is painted.
for (const root of ['', '/ru']) {
  test(`sets the guides of ${root}/ in few sizes and weights`, async ({page}) => {
    for (const path of someOf(listGuides())) {
      await page.goto(root + path);
      const fonts = await page.evaluate(listFonts);
      expect.soft(fonts.length, [path, ...fonts].join('\n')).toBeLessThanOrEqual(guideFonts);
    }
  });
}
