import {expect, test} from '@playwright/test';

import {findFaults} from './findFaults';
import {followGuide, languages, openPractice, readSteps, reply} from './followGuide';
import {listPages} from './listPages';

/** `npm run a11y` takes every page and state in the whole matrix; the ordinary run takes each of today's once. */
const whole = process.env.ACCESSIBILITY === 'whole';
const widths = whole ? [320, 768, 1280] : [360];
const themes = whole ? (['light', 'dark'] as const) : (['light'] as const);
/** A page within an old edition: other words in what today's pages are made of too. Its front page is taken. */
const isInsideFrozen = (path: string) => /^\/\d[^/]*\/./.test(path);
const settings = widths.flatMap((width) => themes.map((colorScheme) => ({width, colorScheme})));

for (const {width, colorScheme} of settings) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({viewport: {width, height: 800}, colorScheme});

    for (const language of ['ky', 'ru'] as const) {
      test(`has no fault on any page in ${language}`, async ({page}) => {
        const root = languages[language].root.slice(0, -1);
        const paths = listPages().filter((path) => whole || !isInsideFrozen(path));
        // So long may each page take, not all of them together.
        test.setTimeout(paths.length * 10_000);
        expect(paths.length).toBeGreaterThan(10);
        for (const path of paths) {
          await page.goto(root + path);
          expect.soft(await findFaults(page), path).toEqual([]);
        }
      });
    }

    test('has no fault in any state of practice', async ({page}) => {
      test.slow();
      await page.goto('/elsom/top-up-ussd/');
      const steps = await readSteps(page);
      const dialog = await openPractice(page, 'ky');
      expect.soft(await findFaults(page), 'begun').toEqual([]);
      await reply(dialog, 'ky', '1');
      expect.soft(await findFaults(page), 'a wrong code').toEqual([]);
      await followGuide(dialog, 'ky', steps);
      expect.soft(await findFaults(page), 'paid').toEqual([]);
      await page.goto('about:blank');
      await page.goto('/megapay/signature/#fail-invoice-paid');
      await followGuide(page.getByRole('dialog'), 'ky', await readSteps(page), {mayStop: true});
      expect.soft(await findFaults(page), 'refused, on an app').toEqual([]);
    });
  });
}
