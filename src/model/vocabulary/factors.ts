import type { Term, Vocabulary } from "./term.ts";

export interface AssessmentFactor extends Term {
  /** No longer given: two codes that say who was the other person stand in its place. */
  readonly isRetired?: true;
  /** Says that there are none, so it can't stand beside another. */
  readonly isNone?: true;
}

const factor = (code: string, label: string): AssessmentFactor => ({ code, label });

/** The same thing noted of the child, of a parent or carer, of another in the household. */
function ofEach(number: string, what: string): AssessmentFactor[] {
  return [
    factor(`${number}A`, `${what}: the child`),
    factor(`${number}B`, `${what}: a parent or carer`),
    factor(`${number}C`, `${what}: another person in the household`),
  ];
}

/**
 * What the assessments of children in need give as factors, by the code of the census. The labels
 * are ours: some official ones blame the child, so that the code is what ties them together.
 */
export const assessmentFactors: Vocabulary<AssessmentFactor> = [
  ...ofEach("1", "alcohol"),
  ...ofEach("2", "drugs"),
  ...ofEach("3", "domestic abuse"),
  ...ofEach("4", "mental health"),
  ...ofEach("5", "learning disability"),
  ...ofEach("6", "physical disability or illness"),
  factor("7A", "young carer"),
  factor("8A", "privately fostered"),
  ...["8B", "8C", "8D", "8E", "8F"].map((code) => factor(code, `privately fostered (${code})`)),
  factor("9A", "unaccompanied asylum-seeking child"),
  factor("10A", "missing"),
  factor("11A", "child sexual exploitation"),
  factor("12A", "trafficking"),
  factor("13A", "harm through groups"),
  factor("14A", "behaviour that worried others"),
  factor("15A", "self-harm"),
  factor("16A", "neglect"),
  factor("17A", "emotional abuse"),
  { ...factor("18A", "physical abuse (code no longer used)"), isRetired: true },
  factor("18B", "physical abuse by another child"),
  factor("18C", "physical abuse by an adult"),
  { ...factor("19A", "sexual abuse (code no longer used)"), isRetired: true },
  factor("19B", "sexual abuse by another child"),
  factor("19C", "sexual abuse by an adult"),
  factor("20", "other"),
  { ...factor("21", "no factors"), isNone: true },
  factor("22A", "female genital mutilation"),
  factor("23A", "abuse linked to faith or belief"),
  factor("24A", "child criminal exploitation"),
];
