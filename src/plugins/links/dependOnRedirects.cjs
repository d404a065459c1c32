// A page holds the old ids of its steps, which stand in another file. Without this the bundler would
// serve a page without them from its cache.
const fs = require('node:fs');

module.exports = function dependOnRedirects(source) {
  const {file} = this.getOptions();
  if (fs.existsSync(file)) this.addDependency(file);
  else this.addMissingDependency(file);
  return source;
};
