import {expect, test} from '@playwright/test';

import {failuresFor} from '../../src/guides/failures';
import {someOf} from '../house/someOf';
import {followGuide, languages, readSteps} from './followGuide';

/** A guide for each thing that is paid; which failures the others offer is told by the same table. */
const guides = [
  {path: 'elsom/top-up-ussd/', pays: 'balance'},
  {path: 'megapay/signature/', pays: 'signature'},
] as const;

for (const language of ['ky', 'ru'] as const) {
  for (const {path, pays} of guides) {
    test(`meets every failure of ${path} in ${language}`, async ({page}) => {
      test.slow();
      for (const {id, code} of someOf(failuresFor(pays, true))) {
        await page.goto('about:blank');
        await page.goto(`${languages[language].root}${path}#fail-${id}`);
        const dialog = page.getByRole('dialog');
        const steps = await readSteps(page);
        await followGuide(dialog, language, steps, {mayStop: true});
        await expect(dialog.getByRole('status'), id).not.toBeEmpty();
        const advice = dialog.locator(`a[href$="failures/#${id}"]`);
        await expect(advice, id).toBeVisible();
        const help = await page.request.get((await advice.getAttribute('href')) ?? '');
        expect(await help.text(), id).toMatch(new RegExp(`id="?${id}`));
        // Only a payment whose answer was lost has been made; the others moved no money.
        const askAgain = dialog.getByRole('button', {
          name: /Жоопту кайра суроо|Запросить ответ ещё раз/,
        });
        if (id === 'answer-lost') await askAgain.click();
        await expect(dialog.getByRole('table')).toHaveCount(code || id === 'wrong-number' ? 0 : 1);
      }
    });
  }
}
