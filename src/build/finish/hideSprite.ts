import {readFile, writeFile} from 'node:fs/promises';

import {glob} from 'tinyglobby';

/** The theme's sheet of icons hides by a style, which browsers before 2023 forbid with our policy. */
const STYLED = '<svg style="display: none;">';
const HIDDEN = '<svg display="none">';

/** Hides the sheet of icons on every page without a style, or it would be an empty box at its top. */
export async function hideSprite(site: string): Promise<void> {
  for (const page of await glob('**/*.html', {cwd: site, absolute: true})) {
    const html = await readFile(page, 'utf8');
    if (html.includes(STYLED)) await writeFile(page, html.replace(STYLED, HIDDEN));
  }
}
