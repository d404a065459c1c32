import type {ReactNode} from 'react';

/** Docusaurus' link without its router: where a component leads, for tests that have no site around them. */
export default function Link(props: {to?: string; href?: string; children: ReactNode}) {
  return <a href={props.to ?? props.href}>{props.children}</a>;
}
