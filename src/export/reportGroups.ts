import type { Analysis } from "../analysis/analysis.ts";
import type { Groups } from "../analysis/groups/groups.ts";
import type { Json } from "./canonicalJson.ts";

/** The linked groups by the users' own ids. Someone in no group has a membership of null. */
export function reportGroups({ groups: untested, certainty, network }: Analysis): Json {
  const { youngPeople, contexts } = network;
  const groups = certainty?.groups ?? untested;
  return {
    verdict: groups.verdict,
    quality: groups.quality,
    listQuality: groups.listQuality,
    ...reportTest(groups),
    list: groups.list.map(({ id, youngPeople: people, contexts: places }) => ({
      id,
      youngPeople: people.map((at) => youngPeople[at] ?? null),
      contexts: places.map((at) => contexts[at - youngPeople.length] ?? null),
      stability: meanOf(people.map((at) => groups.stability?.[at])),
    })),
    membership: Object.fromEntries(
      youngPeople.map((id, at) => {
        const group = groups.membership[at] ?? 0;
        return [id, group === 0 ? null : { group, stability: groups.stability?.[at] }];
      }),
    ),
  };
}

function reportTest({ test }: Groups): Record<string, Json> {
  if (test === null) return {};
  const { nullMean, z, p, draws } = test;
  return { nullMean, z, p, draws };
}

/** The mean of shares that are there; undefined where there were no re-runs. */
function meanOf(shares: readonly (number | undefined)[]): number | undefined {
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((sum, share) => sum + share, 0) / known.length;
}
