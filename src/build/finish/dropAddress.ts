/** What names the address of a page, and those of its twins, to machines. */
const ADDRESS = /<(?:link|meta) [^>]*(?:rel="?(?:canonical|alternate)|property="?og:url)\b[^>]*>/g;

/**
 * The page for what is missing stands at every address that leads nowhere: it names none as its own.
 * @param file from the folder of the site
 */
export const dropAddress = (html: string, file: string): string =>
  file.endsWith('404.html') ? html.replace(ADDRESS, '') : html;
