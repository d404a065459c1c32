import {expect, type Page} from '@playwright/test';

/** Lets the scripts come that a reader's first touch would bring, and waits until the page answers. */
export async function wakePage(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
