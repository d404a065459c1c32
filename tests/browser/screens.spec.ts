import {expect, test, type Page} from '@playwright/test';

import {readExamples} from '../../src/plugins/gallery';
import {someOf} from '../house/someOf';
import {findFaults} from './findFaults';
import {wakePage} from './wakePage';

const examples = someOf(readExamples());
const gallery = {ky: '/gallery/', ru: '/ru/gallery/'} as const;

/** Shows the gallery, at a width, with parts that work as in practice or without. */
async function openGallery(page: Page, width: number, works = false): Promise<void> {
  await page.setViewportSize({width, height: 900});
  await page.goto(gallery.ky);
  await wakePage(page);
  if (works) await page.getByRole('checkbox').check();
}

for (const language of ['ky', 'ru'] as const) {
  test(`announces every example as one thing in ${language}`, async ({page}) => {
    await page.goto(gallery[language]);
    for (const {id, title, step} of examples) {
      const screens = page.locator(`[id="${id}"]`).getByRole('figure');
      await expect.soft(screens, id).toHaveCount(1 + (step.then ?? []).length);
      for (const [at, screen] of (await screens.all()).entries()) {
        await expect.soft(screen, id).toHaveAccessibleName(new RegExp(`: ${title[language]}$`));
        const name = at === 0 ? id : `${id}-${at + 1}`;
        await expect.soft(screen).toMatchAriaSnapshot({name: `${name}-${language}.aria.yml`});
      }
    }
  });
}

test('announces the parts that work in practice by their labels', async ({page}) => {
  await openGallery(page, 360, true);
  for (const id of ['08-app-form', '09-app-tabs', '10-app-source', '11-web-form']) {
    const figure = page.locator(`[id="${id}"]`).getByRole('figure');
    await expect.soft(figure).toMatchAriaSnapshot({name: `${id}-works.aria.yml`});
  }
});

const states = [
  {state: 'for reading', works: false, colorScheme: 'light', width: 320},
  {state: 'in practice', works: true, colorScheme: 'dark', width: 1280},
] as const;

for (const {state, works, colorScheme, width} of states) {
  test(`has nothing that axe finds ${state}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await openGallery(page, width, works);
    expect(await findFaults(page, 'main')).toEqual([]);
  });
}

/** Finds, in the page, words that stick out of the box they stand in. */
function findClipped(figures: Element[]): string[] {
  const words = figures.flatMap((figure) => [...figure.querySelectorAll('span, b, kbd, i')]);
  const read = words.filter((word) => !word.matches('[aria-hidden], [aria-hidden] *'));
  const clipped = read.filter((word) => {
    const box = word.closest('p, button, label')?.getBoundingClientRect();
    const {left, right, width} = word.getBoundingClientRect();
    // One pixel wide are the words for screen readers alone.
    return box && width > 1 && (left < box.left - 1 || right > box.right + 1);
  });
  return clipped.map((word) => word.textContent ?? '');
}

test('fits a page of 320 px, with letters of twice the size too', async ({page}) => {
  for (const works of [false, true]) {
    await openGallery(page, 320, works);
    for (const size of ['100%', '200%']) {
      await page.evaluate((letters) => {
        document.documentElement.style.setProperty('font-size', letters, 'important');
      }, size);
      const figures = page.getByRole('figure');
      expect(await figures.count()).toBeGreaterThanOrEqual(examples.length);
      const clipped = await figures.evaluateAll(findClipped);
      expect.soft(clipped, `letters of ${size}, ${works ? 'working' : 'for reading'}`).toEqual([]);
      const width = await page.locator('main').evaluate(({scrollWidth}) => scrollWidth);
      expect.soft(width, `letters of ${size}`).toBeLessThanOrEqual(320);
    }
  }
});

test('gives a finger 44 px on everything that works, and letters that no phone zooms into', async ({
  page,
}) => {
  await openGallery(page, 320, true);
  const parts = page.getByRole('figure').locator('button, input');
  const sizes = await parts.evaluateAll((elements) =>
    elements.map((element) => ({
      height: element.getBoundingClientRect().height,
      width: element.getBoundingClientRect().width,
      letters: parseFloat(getComputedStyle(element).fontSize),
      types: element.tagName === 'INPUT',
    })),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(({height, width}) => height < 44 || width < 44)).toEqual([]);
  expect(sizes.filter(({letters, types}) => types && letters < 16)).toEqual([]);
});

test('is used with the keyboard alone', async ({page}) => {
  await openGallery(page, 360, true);
  const form = page.locator('[id="08-app-form"]');
  await form.getByLabel('Введите лицевой счет').focus();
  await page.keyboard.type('7000000000000001');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1200');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status')).toHaveText('Басылды: «ОПЛАТИТЬ»');
  await expect(form.getByLabel('Введите лицевой счет')).toHaveValue('7000000000000001');
});

test('marks what a step acts on without colour', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await openGallery(page, 360);
  const form = page.locator('[id="12-web-check"]').getByRole('figure');
  const look = (label: string) =>
    form
      .getByText(label, {exact: true})
      .locator('xpath=ancestor::p')
      .evaluate((button) => {
        const {outlineStyle, outlineWidth, fontWeight} = getComputedStyle(button);
        return {outlineStyle, outlineWidth, fontWeight};
      });
  expect(await look('Оплатить')).toEqual({
    outlineStyle: 'solid',
    outlineWidth: '3px',
    fontWeight: '700',
  });
  expect((await look('Назад')).outlineStyle).toBe('none');
});

test('tells a Kyrgyz reader on tap what the Russian labels mean', async ({page}) => {
  await openGallery(page, 360);
  const menu = page.locator('[id="02-ussd-menu"]');
  const meaning = menu.getByText('төлөмдөр/коммуналдык кызматтар');
  await expect(meaning).toBeHidden();
  await menu.getByText('Экрандагы сөздөр кыргызча').click();
  await expect(meaning).toBeVisible();
  await page.goto(gallery.ru);
  await expect(page.locator('main details')).toHaveCount(0);
});

test('is kept from search engines', async ({page}) => {
  await page.goto(gallery.ky);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  expect(sitemap).toContain('<loc>');
  expect(sitemap).not.toContain('gallery');
});
