import type {Props} from '@theme/Admonition';

const looks: Record<string, string> = {
  note: 'secondary',
  tip: 'success',
  info: 'info',
  warning: 'warning',
  danger: 'danger',
};

/** A remark of its own colour. The theme's brings five drawings and a title to every page. */
export default function Admonition({type, title, children}: Props) {
  return (
    <aside className={`alert alert--${looks[type] ?? 'secondary'} margin-bottom--md`}>
      {title && <strong>{title}</strong>}
      {children}
    </aside>
  );
}
