/** Work that takes turns: in one lane strictly one after the other, and in all lanes together only a few at once. */
export interface Lanes<Key, Memory> {
  /** Runs when its turn comes. What the runs of a lane remember is forgotten when the last of them is done. */
  run<T>(key: Key, work: (memory: Memory) => Promise<T>): Promise<T>;
}

interface Lane<Memory> {
  readonly memory: Memory;
  waiting: number;
  last: Promise<unknown>;
}

export function createLanes<Key, Memory>(atOnce: number, freshMemory: () => Memory): Lanes<Key, Memory> {
  const lanes = new Map<Key, Lane<Memory>>();
  const gate = createGate(atOnce);
  return {
    async run(key, work) {
      const lane = lanes.get(key) ?? { memory: freshMemory(), waiting: 0, last: Promise.resolve() };
      lanes.set(key, lane);
      lane.waiting += 1;
      const turn = lane.last.then(() => gate(() => work(lane.memory)));
      lane.last = Promise.allSettled([turn]); // A failure is for who asked for it; the next one has its turn all the same.
      try {
        return await turn;
      } finally {
        lane.waiting -= 1;
        if (lane.waiting === 0) lanes.delete(key);
      }
    },
  };
}

/** Lets so many through at once, the others in the order in which they came. */
function createGate(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let inside = 0;
  const outside: (() => void)[] = [];
  return async (work) => {
    if (inside === atOnce) await new Promise<void>((enter) => outside.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place that is left.
      const next = outside.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
