// The settings go to every reader with the scripts, and with them the template of all pages, which
// was of use while they were built.
module.exports = function dropTemplate(source) {
  return source.replace(/"ssrTemplate": "(?:[^"\\]|\\.)*",/, '');
};
