/** Told now and then how much of a long task is done: `done` of `of`, in the task's own units. */
export type Progress = (done: number, of: number) => void;

/** For callers who do not ask. */
export const noProgress: Progress = () => undefined;
