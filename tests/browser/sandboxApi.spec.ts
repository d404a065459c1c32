import {expect, test} from '@playwright/test';

import {someOf} from '../house/someOf';

interface Operation {
  operationId: string;
  responses: Record<string, unknown>;
}

interface Scenario {
  kind: string;
  number?: string;
  shows: Record<'ky' | 'ru', string>;
}

const roots = {ky: '', ru: '/ru'} as const;

for (const language of ['ky', 'ru'] as const) {
  const root = roots[language];

  test.describe(`in ${language}, without scripts,`, () => {
    test.use({javaScriptEnabled: false});

    test('tells every call of the served document in the reference', async ({page, request}) => {
      const served = (await (await request.get('/sandbox/openapi.json')).json()) as {
        paths: Record<string, Record<string, Operation>>;
      };
      await page.goto(`${root}/sandbox-api/`);
      const codes = await page.locator('article code').allInnerTexts();
      const lines = Object.entries(served.paths).flatMap(([address, calls]) =>
        Object.keys(calls).map((method) => `${method.toUpperCase()} ${address}`),
      );
      expect(lines.length).toBeGreaterThan(0);
      const isCall = (code: string) => /^(GET|POST|PUT|PATCH|DELETE) \//.test(code);
      expect(codes.filter(isCall).sort()).toEqual(lines.sort());
    });

    test('shows every number of the sandbox on the practice page', async ({page, request}) => {
      const {scenarios} = (await (await request.get('/sandbox/v1/scenarios')).json()) as {
        scenarios: Scenario[];
      };
      await page.goto(`${root}/practice/`);
      const rows = (await page.locator('table tbody tr').allInnerTexts()).map((row) => {
        const [number = '', words = ''] = row.split('\t');
        return {number: number.replace(/\s/g, ''), words};
      });
      const numbers = someOf(scenarios.filter(({number}) => number !== undefined));
      expect(rows.map(({number}) => number)).toEqual(numbers.map(({number}) => number));
      for (const [at, {shows}] of numbers.entries()) {
        expect(rows[at]?.words).toContain(shows[language].trim());
      }
    });
  });

  test(`leads from an error to its place in the reference in ${language}`, async ({
    page,
    request,
  }) => {
    const check = {kind: 'inn', number: '123'};
    const answer = await request.post('/sandbox/v1/checks', {data: check});
    const {type, code} = (await answer.json()) as {type: string; code: string};
    await page.goto(root + type);
    await expect(page.locator('code:target')).toHaveText(code);
    await expect(page.locator('code:target')).toBeInViewport();
  });

  test(`leads from a practice number to what to do in ${language}`, async ({page}) => {
    await page.goto(`${root}/practice/`);
    await page.getByRole('row', {name: '0 2902'}).getByRole('link').click();
    await expect(page).toHaveURL(`${root}/failures/#unregistered-inn`);
    await expect(page.locator('h3#unregistered-inn')).toBeInViewport();
  });
}
