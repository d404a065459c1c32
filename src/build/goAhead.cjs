/**
 * A thread beside the one that loads Docusaurus, which takes as long: it bundles the settings, and goes on with
 * what their plugins will ask for.
 */
const path = require('node:path');
const {parentPort} = require('node:worker_threads');

const {bundleSettings} = require('./bundleSettings.cjs');

async function goAhead(root) {
  const {settings, bundle} = await bundleSettings(root);
  parentPort.postMessage({settings});
  const {readAhead, paintAhead} = require(path.join(root, bundle));
  parentPort.postMessage({kept: readAhead(root)});
  await paintAhead(root);
}

goAhead(process.cwd());
