// What the pages tell of the sandbox is read from it while they are built. Without this the bundler would
// know of their words alone, and serve a stale page from its cache.
module.exports = function dependOnSandbox(source) {
  const {folders} = this.getOptions();
  if (/<(Scenarios|SandboxApi)\b/.test(source))
    folders.forEach((folder) => this.addContextDependency(folder));
  return source;
};
