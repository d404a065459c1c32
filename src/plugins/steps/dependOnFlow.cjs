// A page is made of its words and its flow, of the other language's words and the record of what agrees
// in both; a page that lists the ways to pay of every flow, and the status page of everything. Without
// this the bundler would know of the words alone, and serve a stale page from its cache.
const fs = require('node:fs');

module.exports = function dependOnFlow(source) {
  const {flowFileOf, contentRootOf, comparedWith, contentFolders} = this.getOptions();
  this.addDependency(flowFileOf(this.resourcePath));
  for (const file of comparedWith(this.resourcePath)) {
    if (fs.existsSync(file)) this.addDependency(file);
    else this.addMissingDependency(file);
  }
  if (source.includes('<Status')) {
    contentFolders.filter(fs.existsSync).forEach((folder) => this.addContextDependency(folder));
  }
  if (source.includes('<WayToPay')) this.addContextDependency(contentRootOf(this.resourcePath));
  return source;
};
