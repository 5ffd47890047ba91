import type { ReactNode } from "react";
import type { ViewId } from "../index.ts";
import { Navigation } from "./Navigation.tsx";
import { words } from "./words.ts";

interface Props {
  readonly header: ReactNode;
  /** What is wrong and stays on the screen until it is mended. */
  readonly notices: ReactNode;
  /** Null: there is nothing to go between yet. */
  readonly current: ViewId | null;
  readonly children: ReactNode;
  readonly side: ReactNode;
}

/** The landmarks around every view: header, navigation, the view, and what is selected. */
export function Frame({ header, notices, current, children, side }: Props) {
  return (
    <div className={current === null ? "frame bare" : "frame"} data-view={current ?? "start"}>
      <a
        className="skip"
        href="#view"
        onClick={(event) => {
          // The address belongs to the views: going there must not change it.
          event.preventDefault();
          document.querySelector("main")?.focus();
        }}
      >
        {words.skip}
      </a>
      {header}
      {current === null ? null : <Navigation current={current} />}
      <main id="view" tabIndex={-1}>
        {notices}
        {children}
      </main>
      {side}
    </div>
  );
}
