/**
 * Stands in for tslib, of which the browser's part of Docusaurus calls this one helper; the whole
 * would be three kilobytes of every reader's scripts.
 */
export function __importDefault(module: object): object {
  return '__esModule' in module ? module : {default: module};
}
