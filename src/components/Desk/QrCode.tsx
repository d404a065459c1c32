import {qrPath} from '@site/src/desk/qrPath';

import styles from './styles.module.css';

/** A link as a QR code: black on white in a dark page too, for cameras read no other. */
export default function QrCode({link, label}: {link: string; label: string}) {
  const {path, viewBox} = qrPath(link);
  return (
    <svg
      className={styles.qr}
      viewBox={viewBox}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
