/** Docusaurus' own list: the address of a route with a hash behind it, and the parts that draw it. */
export type PartsOfRoutes = Record<string, Parts>;
type Parts = string | {[name: string]: Parts};

function flatten(parts: Parts): string[] {
  return typeof parts === 'string' ? [parts] : Object.values(parts).flatMap(flatten);
}

/**
 * Names the parts of the scripts that draw a page: its own, and those of the frames around it, whose
 * address is the top of the language.
 * @param page `/ru/elsom/top-up-ussd/`
 */
export function partsOf(page: string, routes: PartsOfRoutes): string[] {
  const top = page.startsWith('/ru/') ? '/ru/' : '/';
  const isDrawn = (route: string) => [page, top].includes(route.replace(/-[^-/]*$/, ''));
  const drawn = Object.entries(routes).filter(([route]) => isDrawn(route));
  return [...new Set(drawn.flatMap(([, parts]) => flatten(parts)))];
}
