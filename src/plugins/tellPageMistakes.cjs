/** Stops over a page that cannot be shown, with file, line and cure: the overlay of the browser tells them. */
module.exports = function tellPageMistakes(source) {
  const mistakes = this.getOptions().check(source, this.resourcePath);
  if (mistakes) throw new Error(mistakes);
  return source;
};
