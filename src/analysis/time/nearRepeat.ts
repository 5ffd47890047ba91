import type { Dataset } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/days.ts";
import { contextKey } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import type { Progress } from "../../model/progress.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { selectLinks } from "../../network/selectLinks.ts";
import { incidentSpells } from "./incidentSpells.ts";
import { type Knox, knox, type KnoxOptions } from "./knox.ts";

/** With fewer incidents than this the question is not put. */
const FEWEST = 30;

export const defaultNearRepeatOptions: KnoxOptions = { bands: [7, 14, 28], draws: 999, seed: 1 };

/** Whether incidents at the same place or setting come soon after each other. */
export interface NearRepeat {
  /** Incidents in the network, those with a place and an exact day, and how many that takes. */
  readonly incidents: number;
  readonly usable: number;
  readonly needed: number;
  /** Places and settings with two or more usable incidents. */
  readonly places: number;
  /** Null where fewer incidents are usable than needed. */
  readonly result: Knox | null;
}

/**
 * Whether, where an incident was, another follows within days more often than the same dates dealt
 * out over the same places would have it. Near means the very same recorded place or setting:
 * there are no distances in the data.
 *
 * Only incidents dated to the day count; encounters with the police are none.
 * Cost: `draws` times O(n log n).
 */
export function nearRepeat(
  dataset: Dataset,
  options: NetworkOptions,
  asked: KnoxOptions,
  progress: Progress,
): NearRepeat {
  const links = selectLinks(dataset, options);
  const spells = incidentSpells(links, dataset, options);
  const places = new Map<string, string>(
    dataset.incidents.flatMap(({ id, place }) =>
      place === undefined ? [] : [[contextKey("incident", id), place]],
    ),
  );
  const events: { place: string; day: DayNumber }[] = [];
  links.contexts.forEach((key, context) => {
    const spell = spells[context] ?? null;
    const place = places.get(key);
    if (spell === null || place === undefined) return;
    if (spell.startEarliest === spell.startLatest) events.push({ place, day: spell.startEarliest });
  });
  const groups = byPlace(events).filter(({ length }) => length > 1);
  return {
    incidents: spells.filter((spell) => spell !== null).length,
    usable: events.length,
    needed: FEWEST,
    places: groups.length,
    result:
      events.length < FEWEST
        ? null
        : knox(
            { groups },
            events.map(({ day }) => day),
            asked,
            progress,
          ),
  };
}

/** The events at each place, in order of the place's name. */
function byPlace(events: readonly { readonly place: string }[]): number[][] {
  const groups = new Map<string, number[]>();
  events.forEach(({ place }, event) => {
    groups.set(place, [...(groups.get(place) ?? []), event]);
  });
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}
