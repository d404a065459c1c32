// A page is made of its words and its flow, and a page that lists the ways to pay of every flow. Without
// this the bundler would know of the words alone, and serve a stale page from its cache.
module.exports = function dependOnFlow(source) {
  const {flowFileOf, contentRootOf} = this.getOptions();
  this.addDependency(flowFileOf(this.resourcePath));
  if (source.includes('<WayToPay')) this.addContextDependency(contentRootOf(this.resourcePath));
  return source;
};
