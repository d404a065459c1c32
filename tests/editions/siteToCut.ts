import fs from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import {smallSite, writeSite} from '../guides/checks/smallSite';

const project = path.resolve(import.meta.dirname, '../..');
const strings = (category: string) =>
  JSON.stringify({
    'version.label': {message: '1.0', description: 'The label for version current'},
    'sidebar.defaultSidebar.category.elsom': {message: category},
  });
const config = `module.exports = {
  title: 'Small',
  url: 'http://localhost',
  baseUrl: '/',
  i18n: {defaultLocale: 'ky', locales: ['ky', 'ru']},
  plugins: [['@docusaurus/plugin-content-docs', {routeBasePath: '/', lastVersion: 'current'}]],
};
`;

/** The small site with all that a cut needs, the project's own Docusaurus among it. */
export function writeSiteToCut(): string {
  const root = writeSite({
    ...smallSite,
    'editions.json': '{"current": "1.0"}\n',
    'docusaurus.config.js': config,
    'i18n/ky/docusaurus-plugin-content-docs/current.json': strings('ЭЛСОМ капчыгы'),
    'i18n/ru/docusaurus-plugin-content-docs/current.json': strings('Кошелёк ЭЛСОМ'),
  });
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

/** Every file of a site with what it holds, but for the libraries and what Docusaurus keeps for itself. */
export function readAll(root: string): Record<string, string> {
  const files = globSync('**', {cwd: root, ignore: ['node_modules/**', '.docusaurus/**']});
  return Object.fromEntries(
    files.sort().map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]),
  );
}
