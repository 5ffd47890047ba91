const BYTES = 16;

/** A random name for a project: it says nothing of the content, and no two are the same. */
export function newProjectId(): string {
  const random = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
