/*
 * Ways for a browser's database to go wrong, made on purpose. Each undoes itself.
 */

/** Whether a row is to be written is asked of every put and add, in turn from 1. */
type Fault = (write: number, store: IDBObjectStore) => void;

/** Runs a step while every row written goes through `fault` first. */
export async function withFault<Result>(
  fault: Fault,
  step: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly writes: number }> {
  const { put, add } = IDBObjectStore.prototype;
  let writes = 0;
  const wrapped = (real: typeof put): typeof put =>
    function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      writes++;
      fault(writes, this);
      return real.apply(this, args);
    };
  IDBObjectStore.prototype.put = wrapped(put);
  IDBObjectStore.prototype.add = wrapped(add);
  try {
    return { result: await step(), writes };
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, add });
  }
}

/** The database as the browser sees it, whatever the app's own code says. */
export function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("could not open"));
  });
}

/** Changes rows of one table in place, behind the store's back. */
export async function changeRows<Row extends object>(
  name: string,
  table: string,
  change: (row: Row) => Row | null,
): Promise<number> {
  const database = await openRaw(name);
  const transaction = database.transaction(table, "readwrite");
  let changed = 0;
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error("could not change"));
  });
  const cursor = transaction.objectStore(table).openCursor();
  cursor.onsuccess = () => {
    const at = cursor.result;
    if (at === null) return;
    const before = at.value as Row;
    const after = change(before);
    if (after !== before) {
      changed++;
      if (after === null) at.delete();
      else at.update(after);
    }
    at.continue();
  };
  await done;
  database.close();
  return changed;
}

export function deleteRaw(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error("could not delete"));
  });
}

export async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}
