import type { ReactNode } from "react";
import { focusOnAppear } from "../frame/focus.ts";
import { words } from "./words.ts";

interface Props {
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** Bringing in the first data, before there is a project. */
export function StartImport({ onBack, children }: Props) {
  return (
    <div className="start-import">
      <div className="view-head">
        <h1 tabIndex={-1} ref={focusOnAppear}>
          {words.importTitle}
        </h1>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
      {children}
    </div>
  );
}
