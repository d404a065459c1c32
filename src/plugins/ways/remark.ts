import fs from 'node:fs';
import path from 'node:path';

import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import {globSync} from 'tinyglobby';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {ContentError} from '../../guides/finding';
import {contentRootOf} from '../../guides/flowFile';
import {readFlow} from '../../guides/readFlow';
import {readProviders} from '../../guides/readProviders';
import {readText} from '../../guides/readText';
import {wayOf, type Way} from '../../guides/ways';
import {dataAttribute} from '../mdx/tags';

/** How the providers of an edition are called. */
function readNames(root: string, siteDir: string) {
  const file = path.join(path.relative(siteDir, root), 'providers.yaml');
  return readProviders(readText(siteDir, file) ?? '', file)[0].nameOf;
}

/** The ways to pay that an edition tells of, in the order of their guides' names. */
function readWays(root: string, siteDir: string): Way[] {
  const nameOf = readNames(root, siteDir);
  return globSync('**/*.flow.yaml', {cwd: root})
    .sort()
    .flatMap((file) => {
      const whole = path.join(root, file);
      const read = readFlow(fs.readFileSync(whole, 'utf8'), path.relative(siteDir, whole));
      if ('findings' in read) throw new ContentError(read.findings);
      return wayOf(file.replace(/\.flow\.yaml$/, ''), read.flow, nameOf(read.flow.provider)) ?? [];
    });
}

/**
 * The remark plugin that tells `<WayToPay>` which ways there are, in the edition the page belongs to.
 * @param options.siteDir absolute path of the project's top folder
 */
export default function waysRemark({siteDir}: {siteDir: string}) {
  return (tree: Root, vfile: VFile) => {
    visit(tree, 'mdxJsxFlowElement', (tag: MdxJsxFlowElement) => {
      if (tag.name !== 'WayToPay') return;
      const root = contentRootOf(vfile.path, siteDir);
      tag.attributes.push(dataAttribute('ways', readWays(root, siteDir)));
    });
  };
}
