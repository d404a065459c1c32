import {useCallback, useEffect, useRef, useState} from 'react';

import type {StepWithWords} from '@site/src/guides/stepWithWords';

import {recallStep, rememberPlace} from './place';
import type {Playing} from './usePlaying';

/**
 * The step that practice has reached on this page, in this run or in one before a reload.
 * @returns `reached`: its place among the steps, counted from 0; `step`: the id of the last one of this
 *   run; `onStep`: takes the id of each step as it is reached
 */
export function useReached(steps: readonly StepWithWords[], playing: Playing | undefined) {
  const [reached, setReached] = useState(0);
  const step = useRef<string>(undefined);
  useEffect(() => {
    const id = recallStep(window.location.pathname);
    setReached(
      Math.max(
        steps.findIndex((other) => other.id === id),
        0,
      ),
    );
    // As the place is told when practice ends, and the steps are the same at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [playing]);
  const onStep = useCallback((id: string) => {
    step.current = id;
    rememberPlace({path: window.location.pathname, step: id});
  }, []);
  return {reached, step, onStep};
}
