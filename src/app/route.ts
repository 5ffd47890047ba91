import { views, type ViewId } from "../view/index.ts";

/** The view an address names; Data when it names none. */
export function viewOfHash(hash: string): ViewId {
  return views.find(({ id }) => hash === hashOf(id))?.id ?? "data";
}

/** The address of a view. Nothing but the view ever stands in it. */
export function hashOf(view: ViewId): string {
  return `#/${view}`;
}
