/* What is made of tables in the field's own shapes, and what is not. */

export const shapeWords = {
  header: () =>
    "This is the header of an SSDA903 return: each child becomes a young person, with sex and broad ethnic group. Dates of birth, pupil numbers and all else stay out.",
  episodes: () =>
    "These are the episodes of an SSDA903 return: each becomes a status by its legal status, and a placement where it was in a home or a secure setting with a number. Foster homes and private addresses make no setting; postcodes stay out.",
  missing: () =>
    "These are the missing periods of an SSDA903 return: each becomes a status. Being away without leave is kept apart from being missing.",
  awayWithoutLeave: () => "away without leave",
  otherPart: () =>
    "This is a part of an SSDA903 return of which only the children's ids are used: health, convictions, adoption and reviews are not needed here and stay out.",
  gias: () =>
    "This is a list of establishments as the register of schools gives it: each becomes an institution, closed ones too. Addresses and names of heads stay out.",
  factors: () =>
    "These are factors of assessments of children in need: each code becomes a status with the code as its note. Children's dates of birth and pupil numbers stay out.",
  factorRetired: () =>
    "This factor is no longer given: it does not say whether a child or an adult was the other person. It is kept as written; check the assessment.",
  factorNotAlone: () =>
    "“No factors” stands beside others, and both can't be right. All are kept as written; check the assessment.",
  contexts: () =>
    "These are people, contexts and links between them. Events became incidents, lasting contexts institutions or places; labels stay out, since they may be names.",
  network: () =>
    "These are the nodes and links of a network file. Each became what its kind says; labels stay out, since they may be names.",
  networkWithoutKinds: () =>
    "Nothing in this network file says what its nodes are. Each is read as a young person and each link as a tie; labels stay out, since they may be names.",
};
