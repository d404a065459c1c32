import type {Program} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

/** A tag on lines of its own, or within a line. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The text of a tag's attribute, `name="…"`; undefined where it has none, or one that is no text. */
export function attributeOf({attributes}: Tag, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** An attribute whose value is data, as if the writer had typed `name={…}`. */
export function dataAttribute(name: string, data: unknown): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{type: 'ExpressionStatement', expression: valueToEstree(data)}],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(data),
      data: {estree},
    },
  };
}

/** `<>…</>`: holds the words of one step together. */
export function fragment(children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name: null, attributes: [], children};
}
