/** Where a link leads: to a page of the same edition, or out of the guides. */
export type Target =
  {to: 'page'; path: string; id: string | undefined} | {to: 'outside'; url: string};

/** Walks from a folder along `../` and `./`; what climbs out of the edition stays there. */
function walk(folder: string, way: string): string {
  const steps = `${folder}/${way}`.split('/');
  const stack = steps.reduce<string[]>((walked, step) => {
    if (step === '' || step === '.') return walked;
    return step === '..' ? walked.slice(0, -1) : [...walked, step];
  }, []);
  return stack.join('/');
}

/**
 * Resolves a link the way Docusaurus does: from the page's folder first, then from the edition's.
 * @param from path of the page that holds it, from the edition's folder: `elsom/top-up-ussd`
 * @param exists whether there is such a page
 */
export function resolveLink(url: string, from: string, exists: (path: string) => boolean): Target {
  const [, file = '', id] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (file === '' && id !== undefined) return {to: 'page', path: from, id};
  if (!/\.mdx?$/.test(file) || /^[a-z]+:/.test(file)) return {to: 'outside', url};
  const name = file.replace(/\.mdx?$/, '');
  const near = walk(from.split('/').slice(0, -1).join('/'), name);
  const path = exists(near) || file.startsWith('.') ? near : walk('', name);
  return {to: 'page', path, id};
}
