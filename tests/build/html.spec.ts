import {expect, test} from '@playwright/test';
import {FileSystemConfigLoader, HtmlValidate, type Report} from 'html-validate';
import {glob} from 'tinyglobby';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // The minifier leaves out what HTML lets one leave out; React closes what is void.
      'doctype-style': 'off',
      'no-implicit-close': 'off',
      'attr-quotes': 'off',
      'void-style': 'off',
      // The framework's own ids begin with an underscore, which HTML allows since its fifth version.
      'valid-id': ['error', {relaxed: true}],
      // The link that leads over the menu stands in a region, as the theme draws it.
      'prefer-native-element': ['error', {exclude: ['region']}],
      // The menu stands in the page twice, for phones and for wide screens; one of the two is shown.
      'unique-landmark': 'off',
      // The style sheet keeps a telephone number on one line.
      'tel-non-breaking': 'off',
    },
  }),
);

// An option ends where a group begins (HTML, 13.1.2.4); the validator knows it of options alone.
const isNoFault = (message: string) =>
  message === '<optgroup> element is not permitted as content under <option>';

function tellOf({results}: Report): string[] {
  return results.flatMap(({filePath, messages}) =>
    messages
      .filter(({message}) => !isNoFault(message))
      .map(
        ({line, column, ruleId, message}) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
      ),
  );
}

test('every page is HTML as its rules have it', async () => {
  const pages = await glob('build/**/*.html');
  expect(pages.length).toBeGreaterThan(50);
  expect(tellOf(await validator.validateMultipleFiles(pages))).toEqual([]);
});

test('a page that breaks them would be told', async () => {
  const told = tellOf(
    await validator.validateString('<p id="a"><div id="a"><img src="x.png"></div>'),
  );
  expect(told.join()).toMatch(/no-dup-id/);
  expect(told.join()).toMatch(/wcag\/h37/);
});
