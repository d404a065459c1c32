import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Configuration, Middleware} from 'webpack-dev-server';

import {checkPage} from '../editor/checkPage';
import {formatFinding} from '../guides/finding';
import {answerInDev} from './compare/middleware';

const RUSSIAN = /^\/ru(\/|$)/;
const SANDBOX = /^\/(sandbox\/|(ru\/)?(check|search)\/?$|healthz$|readyz$|metrics$)/;

function target(port: string): string {
  return `http://127.0.0.1:${port}`;
}

/** What the Kyrgyz server hands on. The sandbox comes first: /ru/check is its own. */
function handOn(russian: string, sandbox: string) {
  return [
    {context: (path: string) => SANDBOX.test(path), target: target(sandbox)},
    // The web socket too: through it an edit reaches the open Russian page.
    {context: (path: string) => RUSSIAN.test(path), target: target(russian), ws: true},
  ];
}

/** Docusaurus joins the list that this answers to its own, which is the one that is given. */
function addPages(siteDir: string) {
  return (middlewares: Middleware[]): Middleware[] => {
    middlewares.unshift({name: 'tolom-compare', middleware: answerInDev(siteDir)});
    return [];
  };
}

function devServer(baseUrl: string, siteDir: string): Configuration {
  const {DEV_RUSSIAN_PORT, DEV_SANDBOX_PORT} = process.env;
  const isInFront = DEV_RUSSIAN_PORT && DEV_SANDBOX_PORT;
  return {
    // A mended error would stay on the screen.
    client: {overlay: {warnings: false, errors: true, runtimeErrors: false}},
    // The page of each language must reach its own server: /ws and /ru/ws.
    webSocketServer: {type: 'ws', options: {path: `${baseUrl}ws`}},
    setupMiddlewares: addPages(siteDir),
    ...(isInFront && {proxy: handOn(DEV_RUSSIAN_PORT, DEV_SANDBOX_PORT)}),
  };
}

/** A rule that tells what a page has wrong by itself; a build has been told by the check before. */
function pageRule(siteDir: string) {
  const check = (text: string, file: string) =>
    checkPage(text, path.relative(siteDir, file).split(path.sep).join('/'))
      .map(formatFinding)
      .join('\n\n');
  return {
    test: /\.mdx$/,
    include: ['docs', 'i18n'].map((folder) => path.join(siteDir, folder)),
    enforce: 'pre' as const,
    loader: path.join(siteDir, 'src/plugins/tellPageMistakes.cjs'),
    options: {check},
  };
}

/**
 * Lets the servers of `npm run dev` stand behind one address. The ports come from src/dev by the
 * environment; without them (a build, a plain `docusaurus start`) each language stays by itself.
 */
export default function devServerPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'tolom-dev-server',
    configureWebpack({mode, output}) {
      if (mode !== 'development') return;
      return {
        devServer: devServer(String(output?.publicPath), siteDir),
        module: {rules: [pageRule(siteDir)]},
      };
    },
  };
}
