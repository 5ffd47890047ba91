import type { ReactNode } from "react";

interface Props {
  readonly name: string;
  readonly question: string;
  readonly children: ReactNode;
}

/** A view under its one heading and the question it answers. */
export function ViewPage({ name, question, children }: Props) {
  return (
    <>
      <div className="view-head">
        <h1 tabIndex={-1}>{name}</h1>
        <p className="question">{question}</p>
      </div>
      {children}
    </>
  );
}
