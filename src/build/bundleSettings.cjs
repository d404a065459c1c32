const {readFile} = require('node:fs/promises');
const path = require('node:path');

const {build} = require('esbuild');

/** A plugin looks for files beside itself: it is told where it stood before it was bundled. */
const stayInPlace = {
  name: 'stay-in-place',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, async ({path: file}) => {
      const source = await readFile(file, 'utf8');
      const place = `const __dirname = ${JSON.stringify(path.dirname(file))};`;
      return {contents: source.includes('__dirname') ? place + source : source, loader: 'ts'};
    });
  },
};

/**
 * Bundles the settings of the site, and all plugins that they name, into one file. By itself Docusaurus
 * would compile them one by one, for seconds where it never did before, and load them anew for each language.
 * @param {string} root folder of the project
 * @returns {Promise<string>} the bundle's path from there; rejects when a source cannot be read or resolved
 */
exports.bundleSettings = async function bundleSettings(root) {
  const outfile = '.docusaurus/settings.cjs';
  await build({
    absWorkingDir: root,
    entryPoints: ['docusaurus.config.ts'],
    outfile,
    plugins: [stayInPlace],
    ...{bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning'},
    // Machine code, and what asks where it stands itself.
    external: ['esbuild', 'satori', '@resvg/resvg-js', 'tinyglobby', '@docusaurus/*'],
  });
  return outfile;
};
