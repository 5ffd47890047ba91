import type { Grade } from "./evidence.ts";

/** How a grade is put to its readers. It is never shown without these. */
export interface GradeWords {
  readonly name: string;
  readonly means: string;
  readonly doesNotMean: string;
  readonly caution: string;
}

/** What each grade of a tie says of the two young people's shared contexts, in plain words. */
export const gradeWords: Readonly<Record<keyof typeof Grade, GradeWords>> = {
  stronger: {
    name: "Stronger than chance alone would give",
    means:
      "These two share more contexts, or smaller ones, than nearly all would who share any, if chance alone had decided who was recorded where.",
    doesNotMean:
      "That they are friends, that they did anything together, or that the tie is harmful. Living in the same street, or being placed by the same agency, can be the whole reason.",
    caution:
      "Of ties that chance alone made, up to five in a hundred are marked so as well. Where few more than that are marked, chance may explain them all. Ask someone who knows them before you build on it.",
  },
  coincidence: {
    name: "Could be coincidence",
    means:
      "Young people with as many links, at the same times, who share any context could well share these without knowing each other.",
    doesNotMean: "That there is nothing between them. Records cannot show that.",
    caution: "A record more or fewer can change it, and much of what happens is never recorded.",
  },
  tooLittle: {
    name: "Too little data to say",
    means:
      "They share one context only, or have so few links that nothing they could share would stand out from chance.",
    doesNotMean: "That the tie is weak or does not matter.",
    caution:
      "Being in one place together is common and says little by itself. Look at what the place is, and ask.",
  },
  recorded: {
    name: "Recorded by someone",
    means:
      "A record says that these two have to do with each other. It is not worked out from shared contexts, so it is not held against chance.",
    doesNotMean: "That it is still so, or that both of them would say so.",
    caution: "It is as good as its source. Look at who recorded it, when and on what basis.",
  },
};

/** For researchers: what the grades are made of. */
export const gradeDefinition =
  "For each pair that shares two contexts or more: the share of random networks in which the two share contexts of at least the same weight, Σ 1/(n − 1) with n the size of a context, among those in which they share any (zero-truncated; (b + 1)/(N + 1)). Random networks keep every young person's number of incidents by part, of settings and of places with their dates, and every context's number of people (fastball, Godard & Neal 2022; dates stay with the young person). Where two share anything in fewer than 39 draws, and in large networks: the exact tail of the number of shared contexts under the stochastic degree sequence model (Neal 2014), zero-truncated likewise. Stronger: at most 0.05, not adjusted for the number of ties; values adjusted by Benjamini & Hochberg and by Holm are given beside it. Too little data: the smallest value that the two could have had is above 0.05.";
