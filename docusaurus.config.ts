import fs from 'node:fs';

import type {Config} from '@docusaurus/types';
import type {UserThemeConfig} from '@docusaurus/theme-common';

import editions from './editions.json';
import {ownNames} from './src/language/names';
import cardsPlugin from './src/plugins/cards';
import catalogPlugin from './src/plugins/catalog';
import deskPlugin from './src/plugins/desk';
import devServerPlugin from './src/plugins/devServer';
import freshnessRemark from './src/plugins/freshness/remark';
import galleryPlugin from './src/plugins/gallery';
import {pageTemplate} from './src/plugins/loader/template';
import leanPlugin from './src/plugins/lean';
import linksPlugin from './src/plugins/links';
import oldIdsRehype from './src/plugins/links/oldIds';
import markdownPlugin from './src/plugins/markdown';
import wholeNumbersRemark from './src/plugins/mdx/wholeNumbers';
import openapiPlugin from './src/plugins/openapi';
import openapiRemark from './src/plugins/openapi/remark';
import progressPlugin from './src/plugins/progress';
import scenariosRemark from './src/plugins/scenarios/remark';
import searchPlugin from './src/plugins/search';
import sitemapPlugin from './src/plugins/sitemap';
import {createSitemapItems} from './src/plugins/sitemap/items';
import statusRemark from './src/plugins/status/remark';
import {leaveOutStatus} from './src/plugins/status/sidebar';
import stepsPlugin from './src/plugins/steps';
import stepsRemark from './src/plugins/steps/remark';
import stylesPlugin from './src/plugins/styles';
import takeAlongPlugin from './src/plugins/takeAlong';
import waysRemark from './src/plugins/ways/remark';
import frozen from './versions.json';

/** A build bundles these settings into another folder: `__dirname` would name that one. */
const siteDir = process.cwd();

/** The public address of the site; everything that names it (canonical, sitemap) follows this one setting. */
const url = process.env.SITE_URL ?? 'http://localhost:3000';

/** A real registry that answers the sandbox's contract at SANDBOX_URL is named to the reader as what it is. */
const {REGISTRY_NAME_KY, REGISTRY_NAME_RU} = process.env;
const registry =
  REGISTRY_NAME_KY && REGISTRY_NAME_RU
    ? {registryName: {ky: REGISTRY_NAME_KY, ru: REGISTRY_NAME_RU}}
    : {};

/** The site's sign comes with every page: a request for it would cost more bytes than it has. */
const sign = fs
  .readFileSync(`${siteDir}/static/img/logo.svg`, 'utf8')
  .replace(/\n\s*/g, '')
  .replaceAll('"', "'");

const themeConfig: UserThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
  // No page colours code: a theme for it would be carried by every one of them.
  prism: {theme: {plain: {}, styles: []}},
  navbar: {
    title: 'Төлөм',
    items: [{type: 'localeDropdown', position: 'right'}],
  },
};

const config: Config = {
  title: 'Төлөм',
  url,
  baseUrl: '/',
  trailingSlash: true,
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate(),
  favicon: `data:image/svg+xml,${encodeURIComponent(sign)}`,
  storage: {namespace: 'tolom'},
  future: {
    v4: true,
    // From a hundred pages a language on, pages would be drawn in threads: on two cores they are slower.
    faster: {ssgWorkerThreads: false},
    // No page tells when it was last changed: Git's history need not be read for it.
    experimental_vcs: false,
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  customFields: {
    // Where the sandbox stands when it is not on the site's own origin.
    sandboxUrl: process.env.SANDBOX_URL ?? '',
    ...registry,
  },
  i18n: {
    defaultLocale: 'ky',
    locales: ['ky', 'ru'],
    localeConfigs: {
      ky: {label: ownNames.ky, htmlLang: 'ky'},
      ru: {label: ownNames.ru, htmlLang: 'ru'},
    },
  },
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        // The edition that is written lives at `/`; the frozen ones under their names.
        lastVersion: 'current',
        versions: {
          current: {label: editions.current},
          // An old edition says how it was: it is its own page, and not what a search should find.
          ...Object.fromEntries(frozen.map((name) => [name, {noIndex: true}])),
        },
        sidebarItemsGenerator: leaveOutStatus,
        beforeDefaultRemarkPlugins: [
          [stepsRemark, {siteDir}],
          [freshnessRemark, {siteDir}],
          [statusRemark, {siteDir}],
          [waysRemark, {siteDir}],
          [scenariosRemark, {siteDir}],
          [openapiRemark, {siteDir}],
          wholeNumbersRemark,
        ],
        rehypePlugins: [[oldIdsRehype, {siteDir}]],
      },
    ],
    ['@docusaurus/plugin-sitemap', {createSitemapItems, changefreq: null, priority: null}],
    sitemapPlugin,
    markdownPlugin,
    cardsPlugin,
    catalogPlugin,
    stepsPlugin,
    openapiPlugin,
    linksPlugin,
    searchPlugin,
    deskPlugin,
    galleryPlugin,
    takeAlongPlugin,
    leanPlugin,
    stylesPlugin,
    progressPlugin,
    devServerPlugin,
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: ['look', 'site', 'takeAlong', 'print'].map((name) => `./src/css/${name}.css`),
      },
    ],
  ],
  themeConfig,
};

export default config;
