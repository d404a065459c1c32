import path from 'node:path';

import {measurePages} from './finish/measurePages';

/** `npm run size`: what each page of the built site costs a reader, in compressed bytes. */
async function tellSizes(root: string): Promise<void> {
  const sizes = await measurePages(path.join(root, 'build'));
  console.table(
    sizes.map(({page, html, styles, scripts}) => ({
      page,
      html,
      styles,
      untouched: html + styles,
      scripts,
    })),
  );
}

tellSizes(process.cwd()).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
