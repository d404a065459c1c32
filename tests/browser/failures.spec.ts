import {expect, test} from '@playwright/test';

import {failuresFor} from '../../src/guides/failures';
import {followGuide, languages, readSteps} from './followGuide';

/** Which failures are met in which guide; a guide that only fills fields can meet a wrong number alone. */
const guides = [
  {path: 'megapay/top-up/', pays: 'balance', paysAtAll: true},
  {path: 'megapay/signature/', pays: 'signature', paysAtAll: true},
  {path: 'optima24/pay/', pays: 'balance', paysAtAll: true},
  {path: 'elsom/top-up-ussd/', pays: 'balance', paysAtAll: true},
  {path: 'elsom/top-up-web/', pays: 'balance', paysAtAll: true},
  {path: 'elsom/top-up-app/', pays: 'balance', paysAtAll: false},
] as const;

for (const language of ['ky', 'ru'] as const) {
  for (const {path, pays, paysAtAll} of guides) {
    test(`meets every failure of ${path} in ${language}`, async ({page}) => {
      for (const {id, code} of failuresFor(pays, paysAtAll)) {
        await page.goto('about:blank');
        await page.goto(`${languages[language].root}${path}#fail-${id}`);
        const dialog = page.getByRole('dialog');
        const steps = await readSteps(page);
        await followGuide(dialog, language, steps, {mayStop: true});
        await expect(dialog.getByRole('status'), id).not.toBeEmpty();
        const advice = dialog.locator(`a[href$="failures/#${id}"]`);
        await expect(advice, id).toBeVisible();
        // Only a payment whose answer was lost has been made; the others moved no money.
        const askAgain = dialog.getByRole('button', {name: /Кайра суроо|Спросить ещё раз/});
        if (id === 'answer-lost') await askAgain.click();
        await expect(dialog.getByRole('table')).toHaveCount(code || id === 'wrong-number' ? 0 : 1);
        const help = await page.request.get((await advice.getAttribute('href')) ?? '');
        expect(await help.text(), id).toMatch(new RegExp(`id="?${id}`));
      }
    });
  }
}
