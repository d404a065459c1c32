const {build} = require('esbuild');

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
    // No plugin: to answer it this program would have to be idle, and it loads Docusaurus meanwhile.
    ...{bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning'},
    // Machine code, and what asks where it stands itself.
    external: ['esbuild', 'satori', '@resvg/resvg-js', 'tinyglobby', '@docusaurus/*'],
  });
  return outfile;
};
