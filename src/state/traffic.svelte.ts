/** What this page has asked for since it was opened. */
export interface Traffic {
  /** Files of this very site. */
  readonly own: number;
  /** All other addresses, most requests first. It must be empty. */
  readonly others: readonly { readonly origin: string; readonly count: number }[];
}

/** Sorts requests by where they went. What the page made itself (`blob:`, `data:`) asks nobody for anything. */
export function trafficOf(addresses: readonly string[], page: string): Traffic {
  const home = originOf(page);
  const origins = addresses.filter((each) => !/^(?:blob|data):/.test(each)).map(originOf);
  const others = origins
    .filter((origin, at) => origin !== home && origins.indexOf(origin) === at)
    .map((origin) => ({ origin, count: origins.filter((each) => each === origin).length }))
    .sort((one, other) => other.count - one.count || (one.origin < other.origin ? -1 : 1));
  const own = origins.filter((origin) => origin === home).length;
  return { own, others };
}

/** Counts on as long as it is looked at. The browser's own list is the source, nothing is noted by the app. */
export class TrafficWatch {
  #traffic: Traffic = $state.raw(trafficOf(addressesSoFar(), location.href));

  get traffic(): Traffic {
    return this.#traffic;
  }

  /** Follows what comes; answers how to stop. */
  start(): () => void {
    if (!('PerformanceObserver' in globalThis)) return () => undefined;
    const seen = addressesSoFar();
    const observer = new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ name }) => name));
      this.#traffic = trafficOf(seen, location.href);
    });
    observer.observe({ type: 'resource' });
    return () => {
      observer.disconnect();
    };
  }
}

/** The page itself, and everything that it has loaded. */
function addressesSoFar(): string[] {
  return ['navigation', 'resource'].flatMap((type) =>
    performance.getEntriesByType(type).map(({ name }) => name),
  );
}

function originOf(address: string): string {
  try {
    const { origin, protocol } = new URL(address);
    return origin === 'null' ? protocol : origin;
  } catch {
    return address;
  }
}
