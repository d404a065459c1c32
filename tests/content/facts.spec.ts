import {expect, test} from '@playwright/test';

import {readEditions} from '../../src/editions/editionsFile';
import {languages} from '../../src/language/language';
import {someOf} from '../house/someOf';
import {findMissing, readBuiltPage, type BuiltPage} from './builtFacts';
import {readPageFacts} from './guideFacts';

// The words stand in the page that is sent: no script puts them there.
test.use({javaScriptEnabled: false});

const {frozen} = readEditions(process.cwd());

/** A copy of the page with one piece of every text in it changed. */
const change = ({text, links, steps}: BuiltPage, from: string, to: string): BuiltPage => ({
  text: text.replaceAll(from, to),
  links,
  steps: steps.map((step) => ({...step, text: step.text.replaceAll(from, to)})),
});

for (const edition of ['current', ...frozen]) {
  for (const language of languages) {
    const root = `/${language === 'ru' ? 'ru/' : ''}${edition === 'current' ? '' : `${edition}/`}`;

    test(`the built pages of ${root} tell every fact`, async ({page}) => {
      for (const [name, facts] of someOf(readPageFacts(edition))) {
        await page.goto(`${root}${name}/`);
        const missing = findMissing(await readBuiltPage(page), facts, language);
        expect(missing, `${root}${name}/`).toEqual([]);
      }
    });

    test(`a changed digit, label or step of ${root} would be seen`, async ({page}) => {
      const facts = Object.fromEntries(readPageFacts(edition))['elsom/top-up-ussd']!;
      await page.goto(`${root}elsom/top-up-ussd/`);
      const built = await readBuiltPage(page);
      const missing = (changed: BuiltPage) => findMissing(changed, facts, language).join();
      expect(missing(change(built, '14', '16'))).toContain('account: 14');
      expect(missing(change(built, '*900#', '*909#'))).toContain('dial: *900#');
      expect(missing(change(built, '0312 986 000', '0312 986 001'))).toContain('0312 986 000');
      expect(missing(change(built, '«Достэк»', '«Достек»'))).toContain('service: «Достэк»');
      expect(missing({...built, steps: built.steps.toReversed()})).toContain('the steps are done');
      expect(missing({...built, steps: built.steps.slice(1)})).toContain('dial: *900#');
    });
  }
}
