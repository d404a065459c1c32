import type {RootContent} from 'mdast';

import type {Entry} from '../../guides/edition';
import type {Finding} from '../../guides/finding';
import type {Page, Section} from '../../guides/page';
import {languages, type Language} from '../../language/language';

/** A section of a page in one language. */
export interface Side {
  section: Section;
  /** What stands under its heading, in order. */
  nodes: RootContent[];
}

/** A section in both languages, and what is told of it. */
export interface Row {
  /** The heading's id; "top" for the beginning of the page. */
  id: string;
  sides: Partial<Record<Language, Side>>;
  findings: Finding[];
}

/** Headings, paragraphs and the like, out of `<Steps>` too. */
function blocksOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' ? blocksOf(node.children) : [node],
  );
}

const lineOf = (node: RootContent) => node.position?.start.line ?? 0;
const isShown = ({type}: RootContent) => type !== 'heading' && type !== 'yaml';

function readSides(page: Page): Map<string, Side> {
  const blocks = blocksOf(page.tree.children);
  const own = page.sections.filter(({heading}, at) => at === 0 || heading.id);
  return new Map(
    own.map((section, at) => {
      const from = at === 0 ? 0 : section.heading.line;
      const to = own[at + 1]?.heading.line ?? Infinity;
      const within = (node: RootContent) => lineOf(node) >= from && lineOf(node) < to;
      return [section.heading.id ?? 'top', {section, nodes: blocks.filter(within).filter(isShown)}];
    }),
  );
}

/** A finding belongs to the last section that begins above it. */
function placeFindings(rows: Row[], {files}: Entry, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const language = languages.find((one) => files[one] === finding.file);
    const startOf = (row: Row) =>
      row.id === 'top' ? 0 : ((language && row.sides[language]?.section.heading.line) ?? Infinity);
    const above = rows.filter((row) => startOf(row) <= finding.line);
    const row = above.sort((one, other) => startOf(other) - startOf(one))[0] ?? rows[0];
    row?.findings.push(finding);
  }
}

/**
 * Puts a page's sections in both languages side by side, in the order of the Kyrgyz page.
 * @param findings what is told of the page's files
 */
export function readRows(entry: Entry, findings: readonly Finding[]): Row[] {
  const {ky, ru} = entry.pages;
  const kyrgyz = ky ? readSides(ky) : new Map<string, Side>();
  const russian = ru ? readSides(ru) : new Map<string, Side>();
  const ids = [...new Set([...kyrgyz.keys(), ...russian.keys()])];
  const rows = ids.map((id): Row => {
    const [one, other] = [kyrgyz.get(id), russian.get(id)];
    return {id, sides: {...(one && {ky: one}), ...(other && {ru: other})}, findings: []};
  });
  placeFindings(rows, entry, findings);
  return rows;
}
