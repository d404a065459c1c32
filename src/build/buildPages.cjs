/**
 * Builds the pages with Docusaurus, in the folder it is started in: `node buildPages.cjs [language]`, without
 * a language in all. Docusaurus' own command would first load what asks a registry for a newer version, and
 * would wrap a writer's mistakes in traces of the program.
 */
process.env.NODE_ENV = 'production';
// What the bundler keeps for the next build costs time; a machine that begins anew each time reads none of it.
if (process.env.CI) process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';

const {inspect} = require('node:util');
const {setFlagsFromString} = require('node:v8');
const {Worker} = require('node:worker_threads');

// A build is over before most of what the engine of Node 20 would optimize has paid for it: less of it is.
// Later ones have a quick compiler for what runs often, and keep the thorough one for what runs long.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000');

/** Waits for what the other thread has by this name; rejects when the thread stumbles before. */
function hear(thread, name) {
  return new Promise((resolve, reject) => {
    thread.on('message', (message) => name in message && resolve(message[name]));
    thread.on('error', reject);
  });
}

// Begun first, since to load Docusaurus takes as long.
const ahead = new Worker(require.resolve('./goAhead.cjs'));
const settings = hear(ahead, 'settings');
const kept = hear(ahead, 'kept').catch(() => new Map());
process.once('tolom-kept', (take) => kept.then(take));

const {build} = require('@docusaurus/core/lib');

async function buildPages(locale) {
  await build('.', {config: await settings, ...(locale.length > 0 && {locale})});
}

/** What a writer can mend is told by itself; of all else every detail may help. */
function explain(error) {
  const {cause} = error;
  return cause?.name === 'ContentError' ? cause.message : inspect(error, {depth: Infinity});
}

buildPages(process.argv.slice(2)).catch((error) => {
  console.error(`\n${explain(error)}`);
  process.exit(1);
});
