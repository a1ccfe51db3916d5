import type { StorageLike } from '../../../src/storage/device.ts';
import type { ChannelLike, LocksLike } from '../../../src/storage/other-tabs.ts';

interface Change {
  readonly key: string | null;
  readonly newValue: string | null;
}

/** One tab of the fake browser: its view of the storage, its window, and what it has yet to hear. */
export interface FakeTab {
  readonly storage: () => StorageLike;
  readonly events: EventTarget;
  readonly now: () => number;
  readonly channel: (name: string) => ChannelLike | undefined;
  readonly locks: () => LocksLike | undefined;
  /** How many writes behind the truth this tab is shown each text. */
  lag: number;
  /** Storage events on their way to this tab, oldest first. */
  readonly queue: Change[];
  /** What other tabs posted and what waits for the lock, oldest first. */
  readonly posts: (() => void)[];
  closed: boolean;
  /** Hands over one event of the queue. */
  deliver(position?: number): void;
  /** Hands over one post, or grants the lock. */
  hearPost(): void;
  /** The reader leaves the tab or comes back to it. */
  wake(name?: 'visibilitychange' | 'pageshow' | 'pagehide'): void;
}

/** A browser with one storage and any number of tabs; slow, forgetful and full on request. */
export class FakeBrowser {
  readonly #history = new Map<string, (string | null)[]>();
  readonly tabs: FakeTab[] = [];
  clock = 1_795_392_000_000;
  /** 'SecurityError': naming the storage throws. A quota: writing more characters than this throws. */
  blocked = false;
  quota = Infinity;
  writes = 0;
  readonly #channels: { name: string; tab: FakeTab; channel: ChannelLike }[] = [];
  readonly #modern: boolean;

  /** With `modern`, tabs have the BroadcastChannel and the Web Locks; without, storage events alone. */
  constructor({ modern = false } = {}) {
    this.#modern = modern;
  }

  text(key: string): string | null {
    return this.#history.get(key)?.at(-1) ?? null;
  }

  keys(): string[] {
    return [...this.#history.keys()].filter((key) => this.text(key) !== null).sort();
  }

  /** Writes as another tab (or a hand) would; all tabs are told unless `quietly`. */
  put(key: string, text: string | null, from?: FakeTab, quietly = false): void {
    const before = this.text(key);
    this.#history.set(key, [...(this.#history.get(key) ?? [null]), text]);
    if (before === text || quietly) return;
    for (const tab of this.tabs) {
      if (tab !== from && !tab.closed) tab.queue.push({ key, newValue: text });
    }
  }

  /** Hands over all events until there are none; throws when tabs answer each other for ever. */
  settle(limit = 1000): void {
    const busy = (tab: FakeTab) => !tab.closed && tab.queue.length + tab.posts.length > 0;
    for (let round = 0; this.tabs.some(busy); round++) {
      if (round > limit) throw new Error('The tabs never stop answering each other.');
      for (const tab of this.tabs.filter(busy)) {
        tab.deliver();
        tab.hearPost();
      }
    }
  }

  openTab(): FakeTab {
    const events = new EventTarget();
    const queue: Change[] = [];
    const posts: (() => void)[] = [];
    const tab: FakeTab = {
      events,
      queue,
      posts,
      lag: 0,
      closed: false,
      now: () => this.clock,
      storage: () => this.#view(tab),
      channel: (name) => (this.#modern ? this.#openChannel(name, tab) : undefined),
      locks: () =>
        this.#modern ? { request: (_, act) => Promise.resolve(void posts.push(act)) } : undefined,
      deliver(position = 0) {
        const [change] = queue.splice(position % Math.max(queue.length, 1), 1);
        if (change) events.dispatchEvent(Object.assign(new Event('storage'), change));
      },
      hearPost() {
        posts.shift()?.();
      },
      wake(name = 'visibilitychange') {
        events.dispatchEvent(new Event(name));
      },
    };
    this.tabs.push(tab);
    return tab;
  }

  #openChannel(name: string, tab: FakeTab): ChannelLike {
    const channel: ChannelLike = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of this.#channels) {
          if (other.name !== name || other.tab === tab || other.tab.closed) continue;
          other.tab.posts.push(() => {
            other.channel.onmessage?.call(null as never, { data } as MessageEvent);
          });
        }
      },
    };
    this.#channels.push({ name, tab, channel });
    return channel;
  }

  #view(tab: FakeTab): StorageLike {
    if (this.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
    return {
      getItem: (key) => {
        const history = this.#history.get(key) ?? [null];
        return history[Math.max(0, history.length - 1 - tab.lag)] ?? null;
      },
      setItem: (key, text) => {
        const others = this.keys().filter((other) => other !== key);
        const used = others.reduce((sum, other) => sum + (this.text(other)?.length ?? 0), 0);
        if (used + text.length > this.quota) {
          throw new DOMException('exceeded the quota', 'QuotaExceededError');
        }
        this.writes++;
        this.put(key, text, tab);
      },
      removeItem: (key) => this.put(key, null, tab),
    };
  }
}
