import type {Server} from './child';

/** Where the writer reads the site. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The ports of the servers behind that address. */
export interface InnerPorts {
  readonly russian: number;
  readonly sandbox: number;
}

const DOCUSAURUS = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'start', '--no-open'];

/** Docusaurus keeps generated modules in a folder, which two of its servers must not share. */
function generatedIn(language: string): Record<string, string> {
  return {DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-dev-${language}`};
}

/**
 * The three servers of `npm run dev`: Docusaurus serves one language at a time, so the Kyrgyz one
 * stands in front and hands on what belongs to the Russian one and to the sandbox
 * (see src/plugins/devServer.ts).
 */
export function devServers({host, port}: Address, inner: InnerPorts): Server[] {
  const behind = ['--host', '127.0.0.1', '--port', String(inner.russian)];
  return [
    {
      name: 'ky',
      args: [...DOCUSAURUS, '--host', host, '--port', String(port)],
      env: {
        ...generatedIn('ky'),
        DEV_RUSSIAN_PORT: String(inner.russian),
        DEV_SANDBOX_PORT: String(inner.sandbox),
      },
    },
    {
      name: 'ru',
      args: [...DOCUSAURUS, '--locale', 'ru', ...behind],
      env: generatedIn('ru'),
      innerPort: inner.russian,
    },
    {
      name: 'sandbox',
      args: ['--import', 'tsx', 'src/sandbox/server.ts'],
      env: {
        // Each request by itself tells a writer nothing.
        SANDBOX_LOG: process.env.SANDBOX_LOG ?? 'warn',
        HOST: '127.0.0.1',
        PORT: String(inner.sandbox),
        SANDBOX_GRACE_SECONDS: '0',
      },
      innerPort: inner.sandbox,
    },
  ];
}
