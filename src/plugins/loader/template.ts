import {buildSync} from 'esbuild';

import {bundleKeeper} from '../../offline/bundle';

/** The loader as it stands in the page: one script without imports, for browsers since 2021. */
export function bundleLoader(): string {
  const {outputFiles} = buildSync({
    entryPoints: ['src/plugins/loader/page/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome90', 'firefox90', 'safari15'],
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** What would end the script, or begin a tag of the template. */
const UNSAFE = /<\/script|<!--|<%/i;

/**
 * Docusaurus' page, but the framework's scripts are named, not loaded: a reader who only reads pays
 * for none of them. Which scripts stands in an attribute, so that the loader is the same text, and
 * has the same hash, on every page.
 * @param keeper the address of what keeps a guide, which comes when it is asked for
 * @returns the template of the setting `ssrTemplate`, in the language of Eta
 */
export function pageTemplate(loader = bundleLoader(), keeper = bundleKeeper().url): string {
  if (UNSAFE.test(loader)) throw new Error('The loader holds what a page cannot hold in a script.');
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <script data-keep="${keeper}" data-scripts="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>">${loader}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>`;
}
