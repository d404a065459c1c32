// A page is made of its words and its flow. Without this the bundler would know of the words alone,
// and serve a stale page from its cache after a change of the flow.
module.exports = function dependOnFlow(source) {
  this.addDependency(this.getOptions().flowFileOf(this.resourcePath));
  return source;
};
