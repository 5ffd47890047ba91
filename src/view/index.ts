import { ContextsView } from "./contexts/ContextsView.tsx";
import { words as contextsWords } from "./contexts/words.ts";
import { DataView } from "./data/DataView.tsx";
import { words as dataWords } from "./data/words.ts";
import { MapPage } from "./frame/MapPage.tsx";
import { words as mapWords } from "./map/words.ts";
import { PeopleView } from "./people/PeopleView.tsx";
import { words as peopleWords } from "./people/words.ts";
import type { View } from "./view.ts";

/** The views in the order of the navigation. A new one is a line here. */
export const views = [
  {
    id: "data",
    name: dataWords.title,
    side: "none",
    Component: DataView,
  },
  {
    id: "contexts",
    name: contextsWords.title,
    side: "when-selected",
    Component: ContextsView,
  },
  {
    id: "map",
    name: mapWords.title,
    side: "always",
    Component: MapPage,
  },
  {
    id: "people",
    name: peopleWords.title,
    side: "when-selected",
    Component: PeopleView,
  },
] as const satisfies readonly View[];

export type ViewId = (typeof views)[number]["id"];
