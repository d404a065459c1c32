/** How much of one client is under way at once. */
export interface LaneLimits {
  /** Requests that run at once. */
  readonly running: number;
  /** Requests that wait for those. */
  readonly waiting: number;
  /** Milliseconds that one waits at most. */
  readonly patience: number;
}

/** A request that has been let in. */
export interface Pass {
  isWaiting(): boolean;
  /** Gives its place to the next; a second call does nothing. */
  leave(): void;
}

export interface LaneCount {
  readonly clients: number;
  readonly waiting: number;
}

interface Lane {
  running: number;
  /** In the order they came; a set, so that one in the middle leaves at no cost. */
  readonly waiting: Set<() => void>;
}

/**
 * Makes lanes, one for each client with a request under way and none for the rest, so that memory is
 * bounded by the requests themselves.
 * @returns `enter` lets a request run or wait, or returns undefined when nobody more may wait; one
 * that waited is told by `onEnd` whether its turn has come, or its patience is over
 */
export function createLanes({running: most, waiting: room, patience}: LaneLimits) {
  const lanes = new Map<string, Lane>();

  function release(client: string, lane: Lane): void {
    const [next] = lane.waiting;
    if (next) return next();
    lane.running -= 1;
    if (lane.running === 0) lanes.delete(client);
  }

  function run(client: string, lane: Lane): Pass {
    let hasLeft = false;
    return {
      isWaiting: () => false,
      leave() {
        if (!hasLeft) release(client, lane);
        hasLeft = true;
      },
    };
  }

  function wait(client: string, lane: Lane, onEnd: (isTurn: boolean) => void): Pass {
    let pass: Pass | undefined;
    const stop = () => {
      clearTimeout(timer);
      lane.waiting.delete(begin);
    };
    const begin = () => {
      stop();
      pass = run(client, lane);
      // In a turn of the event loop of its own: others come between, and no stack grows.
      setImmediate(onEnd, true);
    };
    const timer = setTimeout(() => {
      stop();
      onEnd(false);
    }, patience);
    lane.waiting.add(begin);
    return {isWaiting: () => pass === undefined, leave: () => (pass ? pass.leave() : stop())};
  }

  return {
    /** Clients with a request under way, and how many requests wait for others. */
    count(): LaneCount {
      let waiting = 0;
      for (const lane of lanes.values()) waiting += lane.waiting.size;
      return {clients: lanes.size, waiting};
    },
    enter(client: string, onEnd: (isTurn: boolean) => void): Pass | undefined {
      const lane = lanes.get(client) ?? {running: 0, waiting: new Set()};
      if (lane.running >= most) {
        return lane.waiting.size < room ? wait(client, lane, onEnd) : undefined;
      }
      lanes.set(client, lane);
      lane.running += 1;
      return run(client, lane);
    },
  };
}
