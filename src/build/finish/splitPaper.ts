import postcss, {type AtRule, type ChildNode} from 'postcss';

const isForPaper = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' &&
  (node.name === 'page' || (node.name === 'media' && node.params === 'print'));

/**
 * Takes a stylesheet apart. A browser fetches what is for paper alone after all else, and draws the
 * page without waiting for it.
 * @returns what is for screens, and what is to be linked with `media=print`; that may be empty
 */
export function splitPaper(css: string): {screen: string; paper: string} {
  const screen = postcss.parse(css);
  const paper = postcss.root();
  for (const node of screen.nodes.filter(isForPaper)) {
    node.remove();
    paper.append(node.name === 'media' ? (node.nodes ?? []) : node);
  }
  return {screen: screen.toString(), paper: paper.toString()};
}
