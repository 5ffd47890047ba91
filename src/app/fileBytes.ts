import type { Failure } from "../view/frame/failure.ts";
import type { FileBytes } from "../workers/protocol.ts";

const MOST_BYTES = 100 * 1024 * 1024;

/** Thrown for a file that cannot be taken; holds what the screen says of it. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/**
 * The bytes of files someone chose.
 *
 * Throws `FileRefusal` when one is larger than can be handled, or the disk does not give it.
 */
export async function bytesOfFiles(files: readonly File[]): Promise<FileBytes[]> {
  const tooLarge = files.find(({ size }) => size > MOST_BYTES);
  if (tooLarge !== undefined)
    throw new FileRefusal({ kind: "file-too-large", file: tooLarge.name });
  return Promise.all(files.map(bytesOfFile));
}

async function bytesOfFile(file: File): Promise<FileBytes> {
  try {
    return { name: file.name, bytes: await file.arrayBuffer() };
  } catch {
    throw new FileRefusal({ kind: "file-unreadable", file: file.name });
  }
}
