/** What the pages of a build need to be allowed, beyond what comes from their own address. */
export interface Allowed {
  /** `sha256-…` of every inline script and of every style element. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Origin of a sandbox that stands elsewhere: `https://sandbox.example`. */
  readonly sandbox?: string | undefined;
}

/** The file of a build that holds the policy of its pages; its name keeps it from being served. */
export const POLICY_FILE = '.policy';

const list = (name: string, ...sources: (string | undefined)[]) =>
  [name, ...sources.filter(Boolean)].join(' ');

const hashes = (sums: readonly string[]) => sums.map((sum) => `'${sum}'`);

/**
 * Writes the Content-Security-Policy of the pages: see https://www.w3.org/TR/CSP3/.
 *
 * Only style attributes need no hash: a table that a writer aligned has one. `worker-src` is for the
 * worker that keeps a guide for later.
 */
export function writePolicy({scripts, styles, sandbox}: Allowed): string {
  return [
    list('default-src', "'self'"),
    list('script-src', "'self'", ...hashes(scripts)),
    list('style-src', "'self'", ...hashes(styles)),
    list('style-src-attr', "'unsafe-inline'"),
    list('img-src', "'self'", 'data:'),
    list('connect-src', "'self'", sandbox),
    list('form-action', "'self'", sandbox),
    list('worker-src', "'self'"),
    list('object-src', "'none'"),
    list('base-uri', "'none'"),
    list('frame-ancestors', "'none'"),
  ].join('; ');
}
