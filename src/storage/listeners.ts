/** Who wants to hear of changes. One listener that throws does not keep the others from hearing. */
export interface Listeners<Listener> {
  /** Adds a listener and returns what removes it. */
  readonly add: (listener: Listener) => () => void;
  /** Lets `call` call every listener that was there when it began. */
  readonly tell: (call: (listener: Listener) => void) => void;
}

/** A new, empty list of listeners. */
export function createListeners<Listener>(): Listeners<Listener> {
  const entries = new Set<{ readonly listener: Listener }>();
  return {
    add(listener) {
      const entry = { listener };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    tell(call) {
      for (const { listener } of [...entries]) {
        try {
          call(listener);
        } catch (error) {
          // An island's own fault, for whoever looks at the console; the parent's change is saved.
          // eslint-disable-next-line no-console
          console.error(error);
        }
      }
    },
  };
}
