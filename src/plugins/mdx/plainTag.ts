import type {MdxJsxTextElement} from 'mdast-util-mdx';

/**
 * A tag as the writer might have typed it into MDX: no component of the theme takes its place, which
 * would add the reader's own language to a link into the other one.
 */
export function plainTag(
  name: string,
  attributes: Record<string, string>,
  text: string,
): MdxJsxTextElement {
  return {
    ...{type: 'mdxJsxTextElement', name},
    data: {_mdxExplicitJsx: true} as MdxJsxTextElement['data'],
    attributes: Object.entries(attributes).map(([key, value]) => ({
      ...{type: 'mdxJsxAttribute', name: key, value},
    })),
    children: [{type: 'text', value: text}],
  };
}
