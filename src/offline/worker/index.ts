import {clientsClaim} from 'workbox-core';
import {registerRoute} from 'workbox-routing';
import {CacheFirst, NetworkFirst} from 'workbox-strategies';

import {CACHE} from '../keep/kept';

/** The part of a worker's surroundings that the compiler, told of pages, does not know. */
declare const self: {skipWaiting: () => Promise<void>};

/** Seconds that a kept page waits for the network; a page that is not kept waits as ever. */
const PATIENCE = 4;

/** The worker answers with what a reader keeps, and never keeps anything by itself. */
const keepsNothing = {cacheWillUpdate: async () => null};
const shared = {
  cacheName: CACHE,
  plugins: [keepsNothing],
  matchOptions: {ignoreSearch: true, ignoreVary: true},
};

// A tab that was open before goes on with the scripts that it has: they are kept by their content.
addEventListener('install', () => void self.skipWaiting());
clientsClaim();

registerRoute(
  ({sameOrigin, url}) => sameOrigin && /^\/(ru\/)?assets\//.test(url.pathname),
  new CacheFirst(shared),
);
// Pages and what they are made of today: the network knows better while it is there.
registerRoute(
  ({sameOrigin, url, request}) =>
    sameOrigin && (request.mode === 'navigate' || /^\/(ru\/)?(search|img)\//.test(url.pathname)),
  new NetworkFirst({...shared, networkTimeoutSeconds: PATIENCE}),
);
