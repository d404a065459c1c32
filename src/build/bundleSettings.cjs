const {build} = require('esbuild');

/**
 * Bundles the settings of the site, and all plugins that they name, into one file; and what is done ahead of
 * them into another. By itself Docusaurus would compile the settings one by one, for seconds where it never did
 * before, and load them anew for each language.
 * @param {string} root folder of the project
 * @returns {Promise<{settings: string, ahead: string}>} the bundles' paths from there; rejects when a source
 *   cannot be read or resolved
 */
exports.bundleSettings = async function bundleSettings(root) {
  const outdir = '.docusaurus';
  await build({
    absWorkingDir: root,
    entryPoints: {settings: 'docusaurus.config.ts', ahead: 'src/plugins/readAhead.ts'},
    ...{outdir, outExtension: {'.js': '.cjs'}},
    ...{bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning'},
    // Machine code, and what asks where it stands itself.
    external: ['esbuild', 'satori', '@resvg/resvg-js', 'tinyglobby', '@docusaurus/*'],
  });
  return {settings: `${outdir}/settings.cjs`, ahead: `${outdir}/ahead.cjs`};
};
