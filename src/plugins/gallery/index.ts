import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {readExample, type Example} from './readExample';

/** From the top of the project. */
const folder = 'src/plugins/gallery/examples';

/** Reads every example, in the order of their file names. */
export function readExamples(): Example[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    return readExample(text, path.posix.join(folder, name));
  });
}

/** A page for writers, `/gallery/`: every kind of screen with the YAML it is drawn from. */
export default function galleryPlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'tolom-gallery',
    getPathsToWatch: () => [`${folder}/*.yaml`],
    loadContent: readExamples,
    contentLoaded({content, actions}) {
      actions.addRoute({
        path: `${baseUrl}gallery/`,
        component: '@site/src/components/Gallery',
        exact: true,
        props: {examples: content},
      });
    },
  };
}
