const {writeFile} = require('node:fs/promises');
const path = require('node:path');

const {build} = require('esbuild');

const FOLDER = '.docusaurus';
const BUNDLE = 'bundle.cjs';

/** Two threads load it: that of Docusaurus, which wants the settings, and that which goes ahead of it. */
const contents = `
export {default as settings} from './docusaurus.config';
export * from './src/plugins/readAhead';
`;

/**
 * Bundles the settings of the site, and all plugins that they name, into one file. By itself Docusaurus
 * would compile them one by one, for seconds where it never did before, and load them anew for each language.
 * @param {string} root folder of the project
 * @returns {Promise<{settings: string, bundle: string}>} paths from there: of the settings alone, and of the
 *   bundle, which exports them and what goes ahead; rejects when a source cannot be read or resolved
 */
exports.bundleSettings = async function bundleSettings(root) {
  const bundle = `${FOLDER}/${BUNDLE}`;
  const settings = `${FOLDER}/settings.cjs`;
  await build({
    absWorkingDir: root,
    stdin: {contents, resolveDir: root},
    outfile: bundle,
    ...{bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning'},
    // Machine code, and what asks where it stands itself.
    external: ['esbuild', 'satori', '@resvg/resvg-js', 'tinyglobby', '@docusaurus/*'],
  });
  await writeFile(path.join(root, settings), `module.exports = require('./${BUNDLE}').settings;\n`);
  return {settings, bundle};
};
