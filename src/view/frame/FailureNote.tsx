import type { ReactNode } from "react";
import type { Failure } from "./failure.ts";
import { wordsOfFailure } from "./failureWords.ts";

interface Props {
  readonly failure: Failure;
  /** The ways out, as buttons. */
  readonly children?: ReactNode;
}

/** What went wrong and what to do, until it is mended. */
export function FailureNote({ failure, children }: Props) {
  const { what, remedy } = wordsOfFailure(failure);
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{what}</strong> {remedy}
      </p>
      {children === undefined ? null : <div className="actions">{children}</div>}
    </div>
  );
}
