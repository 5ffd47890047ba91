import type { Term, Vocabulary } from "./term.ts";

export interface Role extends Term {
  /** Which side of the incident; `other` is neither, and nothing is assumed of it. */
  readonly side: "harmed" | "alleged" | "other";
  /** Whether being in this role links a young person to the others in the incident. */
  readonly makesPairs: boolean;
}

/** The part someone is recorded in. It stands on the involvement, never on the person. */
export const roles: Vocabulary<Role> = [
  {
    code: "victim",
    label: "harmed",
    side: "harmed",
    makesPairs: true,
    also: ["harmed", "complainant", "injured party"],
  },
  {
    code: "alleged",
    label: "alleged",
    side: "alleged",
    makesPairs: true,
    also: [
      "suspect",
      "accused",
      "perpetrator",
      "alleged perpetrator",
      "offender",
      "cautioned_or_convicted",
      "cautioned",
      "convicted",
    ],
  },
  { code: "witness", label: "witness", side: "other", makesPairs: true },
  {
    code: "present_role_unclear",
    label: "present, role unclear",
    side: "other",
    makesPairs: true,
    also: ["present", "role unclear"],
  },
  { code: "missing", label: "missing", side: "other", makesPairs: true, also: ["missing person"] },
  {
    code: "bereaved_or_affected",
    label: "bereaved or affected",
    side: "other",
    makesPairs: false,
    also: ["bereaved", "affected"],
  },
  { code: "helped", label: "helped", side: "other", makesPairs: false, also: ["first aider"] },
  {
    code: "mentioned_only",
    label: "mentioned only",
    side: "other",
    makesPairs: false,
    also: ["mentioned"],
  },
  { code: "unknown", label: "role not recorded", side: "other", makesPairs: true },
];

export interface Outcome extends Term {
  /** The allegation did not stand, so it makes no tie between people alleged together. */
  readonly liftsAllegation: boolean;
}

export const outcomes: Vocabulary<Outcome> = [
  { code: "open", label: "open", liftsAllegation: false, also: ["ongoing", "under investigation"] },
  {
    code: "no_further_action",
    label: "no further action",
    liftsAllegation: true,
    also: ["nfa"],
  },
  {
    code: "out_of_court",
    label: "out-of-court resolution",
    liftsAllegation: false,
    also: ["caution", "youth caution", "community resolution"],
  },
  { code: "convicted", label: "convicted", liftsAllegation: false },
  { code: "acquitted", label: "acquitted", liftsAllegation: true, also: ["not guilty"] },
  {
    code: "nrm_defence",
    label: "defence as a victim of trafficking accepted",
    liftsAllegation: true,
    also: ["section 45 defence"],
  },
  { code: "unknown", label: "outcome not recorded", liftsAllegation: false },
];
