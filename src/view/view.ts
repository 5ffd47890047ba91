import type { ComponentType } from "react";
import type { ViewProps } from "./desk.ts";

/** One view of a project: where it is found, what it is called, what it shows. */
export interface View<Id extends string = string> {
  /** Also its address: `#/data`. */
  readonly id: Id;
  readonly name: string;
  /** Where what is selected is shown beside it. */
  readonly side: "none" | "when-selected" | "always";
  /** Renders the view's one `h1` too. */
  readonly Component: ComponentType<ViewProps>;
}
