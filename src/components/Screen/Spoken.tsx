import type {ReactNode} from 'react';

/** Words for those who hear a screen: what its drawing tells those who see it. */
export default function Spoken({children}: {children: ReactNode}) {
  return <span className="tolom-spoken">{children}</span>;
}
