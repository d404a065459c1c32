import type {Props} from '@theme/CodeBlock';

/** Code as it is: pages show a few lines of it, and a highlighter would cost more than the page. */
export default function CodeBlock({children, className, title}: Props) {
  return (
    <figure>
      {title && <figcaption>{title}</figcaption>}
      {/* Wide code is scrolled, by the keyboard too. */}
      <pre className={className} tabIndex={0}>
        <code>{children}</code>
      </pre>
    </figure>
  );
}
