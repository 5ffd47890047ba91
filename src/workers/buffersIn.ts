/**
 * Every buffer under the typed arrays of a value, each once: what can be handed over to another
 * thread instead of copied.
 *
 * In: plain data, however deep: arrays, objects, typed arrays, buffers.
 */
export function buffersIn(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof ArrayBuffer) found.add(value);
  else if (ArrayBuffer.isView(value)) collect(value.buffer, found);
  else for (const part of Array.isArray(value) ? value : Object.values(value)) collect(part, found);
}
