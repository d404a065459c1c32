import type {Plugin} from '@docusaurus/types';
import type {Configuration} from 'webpack-dev-server';

const RUSSIAN = /^\/ru(\/|$)/;
const SANDBOX = /^\/(sandbox\/|(ru\/)?check\/?$|healthz$|readyz$|metrics$)/;

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

function devServer(baseUrl: string): Configuration {
  const {DEV_RUSSIAN_PORT, DEV_SANDBOX_PORT} = process.env;
  const isInFront = DEV_RUSSIAN_PORT && DEV_SANDBOX_PORT;
  return {
    // A mended error would stay on the screen.
    client: {overlay: {warnings: false, errors: true, runtimeErrors: false}},
    // The page of each language must reach its own server: /ws and /ru/ws.
    webSocketServer: {type: 'ws', options: {path: `${baseUrl}ws`}},
    ...(isInFront && {proxy: handOn(DEV_RUSSIAN_PORT, DEV_SANDBOX_PORT)}),
  };
}

/**
 * Lets the servers of `npm run dev` stand behind one address. The ports come from src/dev by the
 * environment; without them (a build, a plain `docusaurus start`) each language stays by itself.
 */
export default function devServerPlugin(): Plugin {
  return {
    name: 'tolom-dev-server',
    configureWebpack({mode, output}) {
      if (mode !== 'development') return;
      return {devServer: devServer(String(output?.publicPath))};
    },
  };
}
