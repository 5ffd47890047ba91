import type { Dataset } from "../../model/dataset.ts";
import type { AdultId, PersonId } from "../../model/ids.ts";
import { standardVocabularies, type Vocabularies } from "../../model/vocabulary/edited.ts";
import { labelOf } from "../../model/vocabulary/term.ts";

/** An adult and how many young people the records link to them. */
export interface AdultRow {
  readonly id: AdultId;
  /** In words; null when no type is recorded. */
  readonly type: string | null;
  /** Distinct young people with a recorded tie to the adult. */
  readonly byTie: number;
  /** Distinct young people involved in an incident the adult is involved in. */
  readonly byIncident: number;
  /** Distinct young people linked in either way. */
  readonly linked: number;
}

/** The adults linked to two or more young people, in order of id. Facts, not a ranking. */
export function adultRows(
  dataset: Dataset,
  { adultTypes }: Vocabularies = standardVocabularies,
): AdultRow[] {
  const young = new Set<PersonId>(dataset.youngPeople.map(({ id }) => id));
  const byTie = youngPeopleByTie(dataset, young);
  const byIncident = youngPeopleByIncident(dataset, young);
  return dataset.adults
    .map(({ id, type }): AdultRow => {
      const tied = byTie.get(id) ?? new Set<PersonId>();
      const present = byIncident.get(id) ?? new Set<PersonId>();
      return {
        id,
        type: type === undefined ? null : labelOf(adultTypes, type),
        byTie: tied.size,
        byIncident: present.size,
        linked: new Set([...tied, ...present]).size,
      };
    })
    .filter(({ linked }) => linked >= 2);
}

type PeopleByAdult = Map<PersonId, Set<PersonId>>;

function youngPeopleByTie(dataset: Dataset, young: ReadonlySet<PersonId>): PeopleByAdult {
  const people: PeopleByAdult = new Map();
  for (const { a, b } of dataset.ties) {
    if (young.has(a) && !young.has(b)) add(people, b, a);
    if (young.has(b) && !young.has(a)) add(people, a, b);
  }
  return people;
}

function youngPeopleByIncident(dataset: Dataset, young: ReadonlySet<PersonId>): PeopleByAdult {
  const involved = new Map<string, { readonly young: PersonId[]; readonly adults: PersonId[] }>();
  for (const { incident, person } of dataset.involvements) {
    const there = involved.get(incident) ?? { young: [], adults: [] };
    (young.has(person) ? there.young : there.adults).push(person);
    involved.set(incident, there);
  }
  const people: PeopleByAdult = new Map();
  for (const there of involved.values())
    for (const adult of there.adults) for (const person of there.young) add(people, adult, person);
  return people;
}

function add(people: PeopleByAdult, adult: PersonId, person: PersonId): void {
  const known = people.get(adult);
  if (known === undefined) people.set(adult, new Set([person]));
  else known.add(person);
}
