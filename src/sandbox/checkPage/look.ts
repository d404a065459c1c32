import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import {ROOMS} from '../place';

/** How the page looks: the site's own style sheet, where there is one, and the widget's rules. */
export interface Look {
  readonly styleSheet: string | undefined;
  readonly rules: string;
  readonly policy: string;
}

/** The widget's own rules: there the class names are written as the page uses them. */
const WIDGET = path.join(ROOMS, 'components/NumberCheck');
const PAGE = `
body { margin: 0; }
.page { max-width: 48rem; margin: 0 auto; padding: 1rem; }
.form { margin-top: 0; }
.other { margin-left: auto; padding: 0.625rem 0; }
.message:focus { outline: none; }
`;

function findStyleSheet(siteDir: string): string | undefined {
  const file = path.join(siteDir, 'index.html');
  if (!fs.existsSync(file)) return undefined;
  return /<link rel="?stylesheet"? href="?(\/assets\/[^\s">]+\.css)/.exec(
    fs.readFileSync(file, 'utf8'),
  )?.[1];
}

/**
 * Reads the look once, at the start.
 * @param siteDir the built site; without it the rules stand on their own
 */
export function readLook(siteDir: string): Look {
  const files = ['styles.module.css', 'live/styles.module.css'];
  const rules =
    files.map((file) => fs.readFileSync(path.join(WIDGET, file), 'utf8')).join('') + PAGE;
  const hash = createHash('sha256').update(rules).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {styleSheet: findStyleSheet(siteDir), rules, policy};
}
