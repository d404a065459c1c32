declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own way to name an element
  namespace JSX {
    interface IntrinsicElements {
      'take-along': HTMLAttributes<HTMLElement>;
    }
  }
}

const NOTHING = {__html: ''};

/**
 * The place of what a reader takes along: the guide on paper, as PDF, and without a network. It is
 * filled when the site is built, and by a script of the page itself where the reader came by a link,
 * so that neither its words nor its work weigh on the scripts. React leaves alone what it finds there.
 */
export default function TakeAlong() {
  return <take-along suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}
