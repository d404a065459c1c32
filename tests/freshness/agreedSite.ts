import fs from 'node:fs';
import path from 'node:path';

import {recordAgreement} from '../../src/freshness/agree';
import {smallSite, writeSite} from '../guides/checks/smallSite';

export const KY_GUIDE = 'docs/elsom/top-up.mdx';
export const RU_GUIDE = 'i18n/ru/docusaurus-plugin-content-docs/current/elsom/top-up.mdx';
export const RECORD = 'docs/translations.yaml';

/** A small site in which somebody has said that both languages agree. */
export function writeAgreedSite(more: Readonly<Record<string, string>> = {}): string {
  const root = writeSite({...smallSite, ...more});
  recordAgreement(root, {});
  return root;
}

/** Changes a piece of a file; throws where it does not stand there. */
export function edit(root: string, file: string, from: string, to: string): void {
  const whole = path.join(root, file);
  const text = fs.readFileSync(whole, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  fs.writeFileSync(
    whole,
    text.replace(from, () => to),
  );
}
