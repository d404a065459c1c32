const KEY = 'tolom.recovered';

/**
 * Loads the page anew when a script of it cannot be had: most likely the site was deployed again
 * while the page was open. The address keeps its step. Once for each build in a tab, and never
 * without a network: what can be read stays.
 * @param build what tells this build of the page from the next
 * @returns whether the page is being loaded anew
 */
export async function recover(build: string): Promise<boolean> {
  try {
    const seen = (sessionStorage.getItem(KEY) ?? '').split(',');
    if (seen.includes(build)) return false;
    const {ok} = await fetch(location.pathname, {method: 'HEAD', cache: 'no-store'});
    if (!ok) return false;
    sessionStorage.setItem(KEY, [...seen, build].join());
  } catch {
    // No network; or a browser that keeps nothing, where the page might be loaded for ever.
    return false;
  }
  location.reload();
  return true;
}
