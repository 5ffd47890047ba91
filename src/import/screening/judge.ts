import type { PersonalKind } from "../plan/plan.ts";
import { beyondChance } from "./chance.ts";
import { passesByChance } from "./checkDigits.ts";
import { judgeNames } from "./judgeNames.ts";
import type { Evidence, Verdict } from "./evidence.ts";
import type { Sign } from "./signs.ts";
import type { Count, Tally } from "./tally.ts";

type Rule = (evidence: Evidence) => Verdict | null;

/** All rules, in the order in which equally sure findings of one column are told. */
const rules: readonly Rule[] = [
  nhsNumber,
  upn,
  uln,
  niNumber,
  email,
  phone,
  postcode,
  dateOfBirth,
  judgeNames,
  address,
  freeText,
];

/** Everything that a column seems to hold, the surest first. */
export function judge(evidence: Evidence): Verdict[] {
  const found = rules.flatMap((rule) => rule(evidence) ?? []).filter(({ matches }) => matches > 0);
  return [
    ...found.filter(({ sureness }) => sureness === "firm"),
    ...found.filter(({ sureness }) => sureness === "likely"),
  ];
}

function verdict(
  kind: PersonalKind,
  { rows }: Count,
  sureness: Verdict["sureness"] | null,
): Verdict | null {
  return sureness === null || rows === 0 ? null : { kind, matches: rows, sureness };
}

function headed(
  kind: PersonalKind,
  { rows }: Count,
  sureness: Verdict["sureness"] = "firm",
): Verdict {
  return { kind, matches: rows, sureness, byHeading: true };
}

const LEAST_SHARE = { nhs_number: 0.5, uln: 0.5, upn: 0.3 } as const;

function nhsNumber({ tally, heading }: Evidence): Verdict | null {
  if (heading.nhs) return headed("nhs_number", tally.ofAny("tenDigits", "saysNhs"));
  if (heading.phone) return null;
  const tries = tally.of("tenDigits").texts;
  const isLaidOut = tally.of("laidOutAsNhs").texts === tries;
  return checked("nhs_number", tally, { hit: "nhs", tries, said: "saysNhs", isSure: isLaidOut });
}

function upn({ tally, heading }: Evidence): Verdict | null {
  if (heading.upn) return headed("upn", tally.ofAny("upnShape", "saysUpn"));
  const tries = tally.of("upnShape").texts;
  return checked("upn", tally, { hit: "upn", tries, said: "saysUpn", isSure: false });
}

function uln({ tally, heading }: Evidence): Verdict | null {
  if (heading.uln) return headed("uln", tally.ofAny("tenDigits", "saysUln"));
  if (heading.phone) return null;
  const tries = tally.of("tenDigits").texts;
  return checked("uln", tally, { hit: "uln", tries, said: "saysUln", isSure: false });
}

interface Check {
  /** The sign of a text that passes, and how many could have. */
  readonly hit: Sign;
  readonly tries: number;
  /** The sign of a longer text that holds one and says so: one is enough. */
  readonly said: Sign;
  /** Their form alone says what they are, so that few are enough. */
  readonly isSure: boolean;
}

function checked(
  kind: "nhs_number" | "uln" | "upn",
  tally: Tally,
  { hit, tries, said, isSure }: Check,
): Verdict | null {
  const hits = tally.of(hit).texts;
  const sureness = beyondChance(hits, tries, passesByChance[kind], LEAST_SHARE[kind]);
  if (sureness === null) return verdict(kind, tally.of(said), "firm");
  const isFirm = isSure || sureness === "firm" || tally.of(said).texts > 0;
  return verdict(kind, tally.ofAny(hit, said), isFirm ? "firm" : "likely");
}

/** So many numbers that all begin with the same two letters are a series of references. */
const SERIES = 3;
const FEWEST_PREFIXES = 5;
/** The share of random pairs of letters that a National Insurance number can begin with. */
const PREFIX_BY_CHANCE = 0.56;

function niNumber({ tally, heading }: Evidence): Verdict | null {
  const either = tally.ofAny("ni", "niWithoutSuffix");
  if (heading.ni) return headed("ni_number", either);
  const whole = tally.of("ni");
  const isSeries = either.texts >= SERIES && tally.niPrefixes === 1;
  if (whole.texts > 0 && !isSeries) return verdict("ni_number", whole, "firm");
  if (tally.niPrefixes < FEWEST_PREFIXES) return null;
  const like = tally.of("niLike").texts;
  const sureness = beyondChance(either.texts, like, PREFIX_BY_CHANCE, 0.9);
  return verdict("ni_number", either, sureness === null ? null : "likely");
}

function email({ tally, isOfPlaces }: Evidence): Verdict | null {
  return verdict("email", tally.of("email"), isOfPlaces ? "likely" : "firm");
}

/** The share of random eleven-digit ids that could be phone numbers, rounded up. */
const BARE_PHONE_BY_CHANCE = 0.03;

function phone({ tally, heading, isOfPlaces }: Evidence): Verdict | null {
  const sure = isOfPlaces ? "likely" : "firm";
  if (heading.phone)
    return headed(
      "phone",
      tally.ofAny("phone", "barePhone", "phoneWithoutZero", "sixDigits"),
      sure,
    );
  const bare = tally.of("barePhone").texts;
  const sureness = beyondChance(bare, tally.of("elevenDigits").texts, BARE_PHONE_BY_CHANCE, 0.5);
  if (sureness === null) return verdict("phone", tally.of("phone"), sure);
  const isSure = sure === "firm" && (tally.of("phone").texts > 0 || sureness === "firm");
  return verdict("phone", tally.ofAny("phone", "barePhone"), isSure ? "firm" : "likely");
}

/** The share of random codes of seven letters and digits that could be postcodes, as measured. */
const UNSPACED_BY_CHANCE = 0.003;

function postcode({ tally, heading, isOfPlaces }: Evidence): Verdict | null {
  const sure = isOfPlaces ? "likely" : "firm";
  const spaced = tally.of("postcode");
  const either = tally.ofAny("postcode", "unspacedPostcode");
  if (heading.postcode) return headed("postcode", either, sure);
  const bare = tally.of("unspacedPostcode").texts;
  const sureness = beyondChance(bare, tally.of("shortCode").texts, UNSPACED_BY_CHANCE, 0.05);
  if (sureness === null) return verdict("postcode", spaced, sure);
  const isSure = sure === "firm" && (spaced.texts > 0 || sureness === "firm");
  return verdict("postcode", either, isSure ? "firm" : "likely");
}

function dateOfBirth({ tally }: Evidence): Verdict | null {
  if (tally.days.rows > 0) return headed("date_of_birth", tally.days);
  return verdict("date_of_birth", tally.of("saysBirth"), "firm");
}

function address({ tally, heading, isOfPlaces }: Evidence): Verdict | null {
  if (isOfPlaces) return verdict("address", tally.of("address"), "likely");
  if (heading.address) return headed("address", tally.ofAny("address", "words"));
  return verdict("address", tally.of("address"), "likely");
}

const FREE_TEXT_SHARE = 0.1;

function freeText({ tally, heading }: Evidence): Verdict | null {
  if (heading.notes) return headed("free_text", tally.of("headedText"), "likely");
  const texts = tally.ofAny("longText", "sentence");
  const isOften = texts.texts >= FREE_TEXT_SHARE * tally.filled.texts;
  return isOften || tally.of("longText").texts > 0 ? verdict("free_text", texts, "likely") : null;
}
