import {readFileSync, writeFileSync} from 'node:fs';

import {globSync} from 'tinyglobby';

/** The theme's sheet of icons hides by a style, which browsers before 2023 forbid with our policy. */
const STYLED = '<svg style="display: none;">';
const HIDDEN = '<svg display="none">';

/** Hides the sheet of icons on every page without a style, or it would be an empty box at its top. */
export function hideSprite(site: string): void {
  for (const page of globSync('**/*.html', {cwd: site, absolute: true})) {
    const html = readFileSync(page, 'utf8');
    if (html.includes(STYLED)) writeFileSync(page, html.replace(STYLED, HIDDEN));
  }
}
