import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/**
 * What axe finds amiss in a page, or in the part of it that a selector names.
 * @returns the rule and the element of each fault
 */
export async function findFaults(page: Page, part = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({page})
    .include(part)
    .options({resultTypes: ['violations']})
    // Otherwise a second page is opened to put together what frames tell: the site has none.
    .setLegacyMode(true);
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
