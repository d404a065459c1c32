import {useEffect, useRef, useState} from 'react';

/** Long enough, in ms, for a screen reader to see that the words were gone. */
const GONE = 50;

interface Props {
  /** What is said, within a live region. */
  children: string;
  /** Grows with each move of the reader. */
  moves: number;
}

/**
 * Words that are heard again when another move brings the same ones. A live region announces what
 * comes into it; words that merely stay would leave a second mistake unanswered. They are hidden for a
 * moment and keep their place, so that nothing moves from under a finger.
 */
export default function SaidAgain({children, moves}: Props) {
  const before = useRef({children, moves});
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    const isSame = before.current.children === children && before.current.moves !== moves;
    before.current = {children, moves};
    if (!isSame) return undefined;
    setGone(true);
    const timer = setTimeout(() => setGone(false), GONE);
    return () => {
      clearTimeout(timer);
      setGone(false);
    };
  }, [children, moves]);
  // An empty region is not drawn at all.
  if (children === '') return null;
  return <span style={{visibility: isGone ? 'hidden' : undefined}}>{children}</span>;
}
