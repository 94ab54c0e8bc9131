import {
  forceCloseDatabase,
  IDBFactory as FakeFactory,
  IDBTransaction as FakeTransaction,
} from 'fake-indexeddb';

/** What may go wrong on a disk; each comes at one step of any work that is done there. */
export const diskFaults = [
  'refuses to open',
  'is full at a put',
  'is full at a commit',
  'aborts a transaction',
  'aborts at a commit',
  'closes the database',
  'closes the database and does not say so',
  'kills the tab',
  'kills the tab right behind a commit',
  'loses everything',
] as const;
export type DiskFault = (typeof diskFaults)[number];

/** A fault that waits: it comes after so many steps, and stays for so many. */
export interface ArmedFault {
  readonly fault: DiskFault;
  readonly after: number;
  readonly lasts: number;
}

/** Who works on the disk: a tab of the browser. */
export interface Owner {
  readonly isDead: boolean;
  /** The tab is gone, between one moment and the next. */
  readonly die: () => void;
}

type Step = 'open' | 'read' | 'put' | 'commit';

interface RawStore {
  readonly records: { values(): Iterable<{ value: unknown }> };
}

interface RawDatabase {
  readonly transactions: RawTransaction[];
  readonly rawObjectStores: Map<string, RawStore>;
}

type Connection = IDBDatabase & { readonly _rawDatabase: RawDatabase };

interface RawTransaction {
  readonly db: Connection;
  readonly mode: IDBTransactionMode;
  readonly error: unknown;
  readonly _state: string;
  readonly _requests: readonly { readonly request: { readonly readyState: string } }[];
  _abort(name: string): void;
}

interface Patched {
  _start(this: RawTransaction): void;
  _execRequestAsync(
    this: RawTransaction,
    work: { operation: () => unknown; source?: unknown; request?: unknown },
  ): unknown;
}

const owners = new WeakMap<IDBDatabase, { readonly disk: FaultyDisk; readonly owner: Owner }>();
let isPutting = false;

/** IndexedDB of a whole browser that fails on demand, at any step of what any tab does with it. */
export class FaultyDisk {
  readonly #factory = new FakeFactory();
  #connections: { readonly connection: Connection; readonly owner: Owner }[] = [];
  #armed: { readonly fault: DiskFault; after: number; lasts: number }[] = [];
  /** Steps that were done so far. */
  steps = 0;
  /** The step at which a fault came last. */
  cameAt = 0;
  /** Faults that came, by kind. */
  readonly came = new Map<DiskFault, number>();
  /** Called when everything that was stored is gone. */
  onLoss: () => void = () => undefined;

  constructor() {
    patchOnce();
  }

  arm(fault: ArmedFault): void {
    this.#armed.push({ ...fault });
  }

  /** From now on all goes well. */
  mend(): void {
    this.#armed = [];
  }

  /** IndexedDB as one tab sees it. */
  seenBy(owner: Owner): IDBFactory {
    return new Proxy(this.#factory, {
      get: (factory, name) => {
        if (name === 'open') {
          return (...where: [string, number?]) => this.#open(owner, ...where);
        }
        const found: unknown = Reflect.get(factory, name);
        return typeof found === 'function' ? (found.bind(factory) as unknown) : found;
      },
    });
  }

  /** The values of all rows of a table as they lie there; to change one is to damage the disk. */
  rows(database: string, table: string): { value: unknown }[] {
    const { _databases } = this.#factory as unknown as { _databases: Map<string, RawDatabase> };
    const store = _databases.get(database)?.rawObjectStores.get(table);
    return store ? [...store.records.values()] : [];
  }

  /** A dead tab holds nothing any more: what it had not committed is rolled back. */
  release(owner: Owner): void {
    for (const { connection } of this.#connections.filter((each) => each.owner === owner)) {
      for (const transaction of connection._rawDatabase.transactions) {
        if (transaction.db === connection && transaction._state !== 'finished') {
          transaction._abort('AbortError');
        }
      }
      connection.close();
    }
    this.#connections = this.#connections.filter((each) => each.owner !== owner);
  }

  /** The user, or the browser, clears all that was stored. */
  lose(): void {
    for (const { connection } of this.#connections) forceCloseDatabase(connection as never);
    this.#connections = [];
    (this.#factory as unknown as { _databases: Map<string, unknown> })._databases.clear();
    this.onLoss();
  }

  /** Counts a step and says with which error it fails. */
  step(step: Step, owner: Owner, connection?: Connection): DOMException | null {
    this.steps += 1;
    let failure: DOMException | null = null;
    for (const armed of this.#armed) {
      armed.after -= 1;
      if (armed.after > 0 || armed.lasts <= 0 || !isPossible(armed.fault, step)) continue;
      armed.lasts -= 1;
      this.cameAt = this.steps;
      this.came.set(armed.fault, (this.came.get(armed.fault) ?? 0) + 1);
      failure = this.#fail(armed.fault, owner, connection) ?? failure;
    }
    this.#armed = this.#armed.filter(({ lasts }) => lasts > 0);
    return failure;
  }

  #fail(fault: DiskFault, owner: Owner, connection?: Connection): DOMException | null {
    switch (fault) {
      case 'refuses to open':
        return new DOMException('Refused on purpose', 'InvalidStateError');
      case 'is full at a put':
      case 'is full at a commit':
        return new DOMException('Full on purpose', 'QuotaExceededError');
      case 'aborts a transaction':
      case 'aborts at a commit':
        return new DOMException('Aborted on purpose', 'AbortError');
      case 'closes the database':
        soon(() => connection && forceCloseDatabase(connection as never));
        return null;
      case 'closes the database and does not say so':
        soon(() => connection?.close());
        return null;
      case 'kills the tab':
        soon(owner.die);
        return null;
      case 'kills the tab right behind a commit':
        this.#dyingBehindCommit = owner;
        return null;
      case 'loses everything':
        soon(() => this.lose());
        return null;
    }
  }

  #dyingBehindCommit: Owner | null = null;

  /** The tab whose commit just went through, and whose end it was. */
  takeDying(): Owner | null {
    const dying = this.#dyingBehindCommit;
    this.#dyingBehindCommit = null;
    return dying;
  }

  #open(owner: Owner, ...where: [string, number?]): IDBOpenDBRequest {
    // Nobody is there any more to hear of it.
    if (owner.isDead) return {} as IDBOpenDBRequest;
    const failure = this.step('open', owner);
    if (failure) throw failure;
    const request = this.#factory.open(...where);
    const own = () => {
      const connection = request.result as Connection;
      if (owner.isDead) {
        connection.close();
        return;
      }
      owners.set(connection, { disk: this, owner });
      this.#connections.push({ connection, owner });
    };
    request.addEventListener('upgradeneeded', own);
    request.addEventListener('success', own);
    return request;
  }
}

function isPossible(fault: DiskFault, step: Step): boolean {
  switch (fault) {
    case 'refuses to open':
      return step === 'open';
    case 'is full at a put':
      return step === 'put';
    case 'is full at a commit':
    case 'aborts at a commit':
    case 'kills the tab right behind a commit':
      return step === 'commit';
    case 'aborts a transaction':
    case 'closes the database':
    case 'closes the database and does not say so':
      return step === 'read' || step === 'put';
    case 'kills the tab':
    case 'loses everything':
      return true;
  }
}

/** As a task of its own, as all that the browser does. */
function soon(work: () => void): void {
  setImmediate(work);
}

let isPatched = false;

/** The steps within a transaction are internals of fake-indexeddb, where the faults come in. */
function patchOnce(): void {
  if (isPatched) return;
  isPatched = true;
  const patched = FakeTransaction.prototype as unknown as Patched;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called with its own `this` below
  const { _start: start, _execRequestAsync: execute } = patched;

  patched._execRequestAsync = function (work) {
    const owned = owners.get(this.db);
    // Work without a source is its own: it fills an index, and has nobody who would hear of an error.
    if (!owned || !work.source) return execute.call(this, work);
    const step = isPutting ? 'put' : 'read';
    const { operation } = work;
    const watched = () => {
      const failure = owned.disk.step(step, owned.owner, this.db);
      if (failure) throw failure;
      return operation();
    };
    return execute.call(this, { ...work, operation: watched });
  };

  patched._start = function () {
    const owned = owners.get(this.db);
    const isCommitting =
      this._state !== 'finished' &&
      this._requests.every(({ request }) => request.readyState === 'done');
    if (!owned || !isCommitting || this.mode === 'readonly') {
      start.call(this);
      return;
    }
    const failure = owned.disk.step('commit', owned.owner, this.db);
    if (failure) this._abort(failure.name);
    else start.call(this);
    owned.disk.takeDying()?.die();
  };

  const stores = IDBObjectStore.prototype;
  for (const name of ['put', 'add', 'delete', 'clear'] as const) {
    const original = Object.getOwnPropertyDescriptor(stores, name)?.value as (
      this: IDBObjectStore,
      ...parts: unknown[]
    ) => IDBRequest;
    Object.defineProperty(stores, name, {
      configurable: true,
      writable: true,
      value: function (this: IDBObjectStore, ...parts: unknown[]) {
        isPutting = name === 'put' || name === 'add';
        try {
          return original.apply(this, parts);
        } finally {
          isPutting = false;
        }
      },
    });
  }
}
