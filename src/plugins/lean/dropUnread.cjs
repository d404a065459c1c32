const path = require('node:path');

/** Settings that were of use while the pages were built; some of them tell where that was. */
const OF_BUILD = [
  ...['ssrTemplate', 'plugins', 'themes', 'presets', 'markdown', 'staticDirectories'],
  ...['scripts', 'headTags', 'stylesheets', 'clientModules', 'i18n', 'storage'],
  ...['onBrokenLinks', 'onBrokenAnchors', 'onDuplicateRoutes'],
];

/** Words of parts of the theme that this site has none of, or has of its own. */
const OF_OTHERS = new RegExp(
  `^theme\\.(${[
    'blog|tags|CodeBlock|AnnouncementBar|admonition|NotFound\\.p|navbar\\.mobile',
    'docs\\.(DocCard|tagDocListPageTitle|sidebar\\.(close|collapse|expand)|versions\\.(un|latest))',
  ].join('|')})`,
);

const drop = (data, isUnread) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !isUnread(name)));

function dropOfBuild(source) {
  const [, before, json] = /^([^{]*export default )({[^]*});\s*$/.exec(source);
  const {future, ...settings} = JSON.parse(json);
  const read = drop(settings, (name) => OF_BUILD.includes(name));
  // Of the rest of them no script asks.
  const {experimental_router} = future;
  return before + JSON.stringify({...read, future: {experimental_router}});
}

/** What is read of each file that Docusaurus makes for the scripts. */
const readers = {
  'docusaurus.config.mjs': dropOfBuild,
  'site-metadata.json': (json) =>
    JSON.stringify(drop(JSON.parse(json), (name) => name === 'pluginVersions')),
  'codeTranslations.json': (json) =>
    JSON.stringify(drop(JSON.parse(json), (name) => OF_OTHERS.test(name))),
  // The places of the sources, which are asked for while the pages are drawn.
  'registry.js': (source) =>
    source.replace(/, "[^"]+", require\.resolveWeak/g, ', "", require.resolveWeak'),
};

/** A loader for the scripts of the pages: what Docusaurus makes for them goes to every reader. */
module.exports = function dropUnread(source) {
  return readers[path.basename(this.resourcePath)](source);
};
