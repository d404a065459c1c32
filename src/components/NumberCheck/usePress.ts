import {useRef, type PointerEvent} from 'react';

/**
 * Tells the leaving of the field from the pressing of a button: a message that came with the blur
 * would move the button away from under the finger.
 * @param leave what is to be done when the field is left for something else
 */
export function usePress(leave: () => void) {
  const isPressing = useRef(false);
  return {
    onPointerDown: ({target}: PointerEvent) => {
      isPressing.current = target instanceof HTMLButtonElement;
    },
    onLeave: () => {
      if (!isPressing.current) leave();
      isPressing.current = false;
    },
  };
}
