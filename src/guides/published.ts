import * as z from 'zod';

/** Pages by their path, each with the ids of its steps. */
const addresses = z.record(z.string(), z.array(z.string()));

/** published.yaml: every address that ever stood on the site, by edition. */
export const publishedFile = z.record(z.string(), addresses);
export type Published = z.infer<typeof publishedFile>;

const address = z.string().regex(/^[a-z0-9/-]+(#[a-z0-9-]+)?$/);

/** Where the redirects of the current edition stand: one line for each address that is gone. */
export const REDIRECTS_FILE = 'redirects.yaml';

/** redirects.yaml: an address of the current edition that is gone, and the one that took its place. */
export const redirectsFile = z.record(address, address);
export type Redirects = z.infer<typeof redirectsFile>;
