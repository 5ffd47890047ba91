import type { Analysis } from "../analysis/analysis.ts";
import type { Json } from "./canonicalJson.ts";

/** The linked groups by the users' own ids. Someone in no group has a membership of null. */
export function reportGroups({ groups, network }: Analysis): Json {
  const { youngPeople, contexts } = network;
  return {
    verdict: groups.verdict,
    quality: groups.quality,
    listQuality: groups.quality,
    list: groups.list.map(({ id, youngPeople: people, contexts: places }) => ({
      id,
      youngPeople: people.map((at) => youngPeople[at] ?? null),
      contexts: places.map((at) => contexts[at - youngPeople.length] ?? null),
    })),
    membership: Object.fromEntries(
      youngPeople.map((id, at) => {
        const group = groups.membership[at] ?? 0;
        return [id, group === 0 ? null : { group }];
      }),
    ),
  };
}
