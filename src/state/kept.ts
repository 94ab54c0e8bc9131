/**
 * What is worked out anew at every keystroke is mostly what it was. Handing on the old value where nothing
 * changed spares the page from drawing it again. For plain data only: values are compared by their JSON.
 */
export function keptIfSame<Value>(before: Value | null, after: Value): Value {
  return before !== null && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

/** The same for a list: every entry that has not changed, by its key, and the list if none has. */
export function keptWhereSame<Each>(
  before: readonly Each[],
  after: readonly Each[],
  keyOf: (each: Each) => string,
): readonly Each[] {
  const known = new Map(before.map((each) => [keyOf(each), each]));
  const kept = after.map((each) => keptIfSame(known.get(keyOf(each)) ?? null, each));
  const isSame = kept.length === before.length && kept.every((each, at) => each === before[at]);
  return isSame ? before : kept;
}
