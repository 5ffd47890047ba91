/*
 * Who spends time where: person, place, kind, start, end, nature, source, grade, basis.
 * `-` is not recorded. Six young people of two groups meet in Mill Field.
 */
export const drawnVisits = `
  c2  millField spends_time  2019-05    2019-12    mixed      police         2B.P professional_opinion
  c5  millField seen_at      2019-10-11 2019-10-11 -          police         1A.P recorded_fact
  c5  millField feels_unsafe 2019-10    -          harmful    social_care    -    young_person_account
  c8  millField spends_time  2019-06    2020-03    supportive voluntary      -    young_person_account
  d1  millField seen_at      2019-08-16 2019-08-16 -          police         2B.P recorded_fact
  d1  millField seen_at      2019-09-27 2019-09-27 -          police         2B.P recorded_fact
  d4  millField spends_time  ~2019-07   2020-02    harmful    police         2C.C professional_opinion
  d6  millField seen_at      2019-07..2019-09 -    unknown    police         3D.P professional_opinion
  A1  millField seen_at      2019-09-27 2019-09-27 harmful    police         2B.C recorded_fact

  a3  library   feels_safe   2018/19    current    supportive voluntary      -    young_person_account
  a5  library   feels_safe   -          -          supportive education      -    young_person_account
  a8  library   feels_safe   2019-09    current    supportive voluntary      -    young_person_account
  a9  library   spends_time  2018/19    2020-03    supportive education      -    professional_opinion

  a1  busStop   seen_at      2019-11-08 2019-11-08 neutral    police         2B.P recorded_fact
  a2  busStop   feels_unsafe 2019-09    2019-12    harmful    education      -    young_person_account
  a6  busStop   spends_time  2018       2019-07    -          education      -    professional_opinion

  b1  copper    seen_at      2019-03-22 2019-03-22 -          police         1A.P recorded_fact
  b3  copper    spends_time  2019       2020-03    mixed      youth_justice  -    young_person_account
  b5  copper    spends_time  ..2019-06  -          mixed      police         2C.P professional_opinion

  b2  arcade    spends_time  2019-04    2020-03    neutral    voluntary      -    young_person_account
  b7  arcade    spends_time  2018       2020-03    supportive voluntary      -    young_person_account

  d3  chat      spends_time  2019-01..  -          unknown    social_care    -    professional_opinion
  d7  chat      spends_time  2019-03    -          harmful    social_care    -    young_person_account
  d8  chat      feels_unsafe 2019-11    -          harmful    social_care    -    young_person_account

  h05 takeaway  spends_time  2019       -          neutral    police         3C.P professional_opinion
  c4  pellow    feels_safe   2018       current    supportive social_care    -    young_person_account
  h21 court     feels_safe   2018       current    supportive -              -    young_person_account
  h20 route     feels_unsafe 2020-02    2020-03    harmful    education      -    young_person_account
`;

/**
 * Recorded ties: the two people, kind, start, end, nature, strength, whether directed, source,
 * grade, basis; `contested` at the end where someone disputes it. Only a sibling tie and two
 * conflicts cross from group to group.
 */
export const drawnTies = `
  a1  a6  friend      2015       current    supportive strong    - voluntary    -    young_person_account
  a1  a9  acquaintance -         -          neutral    weak      - education    -    professional_opinion
  a2  a4  friend      2016       2020-02-28 supportive strong    - education    -    young_person_account
  a3  a8  friend      2015       current    supportive strong    - voluntary    -    young_person_account
  a4  a9  partner_ex  2019-03    2019-11    mixed      -         - social_care  -    professional_opinion
  a5  a7  co_resident 2019-02-04 2019-09-30 -          strong    - social_care  -    recorded_fact
  a6  a8  friend      2018       -          supportive -         - voluntary    -    young_person_account
  b1  b6  friend      2014       current    mixed      strong    - youth_justice -   young_person_account
  b1  b7  other_family -         -          supportive -         - social_care  -    recorded_fact
  b2  b4  friend      2011       current    supportive strong    - education    -    young_person_account
  b2  b5  in_contact  2019-10    -          -          uncertain - police       2D.P professional_opinion contested
  b3  b5  co_suspected 2020-02-28 2020-02-28 -         -         - police       1B.P recorded_fact
  b3  b8  co_resident 2019-04-15 2020-03-06 supportive strong    - social_care  -    recorded_fact
  c1  c2  friend      2014       current    mixed      strong    - youth_justice -   young_person_account
  c2  c4  other_family -         -          supportive -         - social_care  -    recorded_fact
  c3  c6  found_together_missing 2019-11-23 2019-11-23 - -       - police       1A.P recorded_fact
  c5  c7  friend      2018       current    supportive strong    - education    -    young_person_account
  c5  c8  friend      2019-06    -          supportive weak      - voluntary    -    young_person_account
  d1  d2  friend      2012       -          mixed      strong    - youth_justice -   professional_opinion
  d1  d6  in_contact  2019-08    -          unknown    uncertain - police       3C.P professional_opinion contested
  d2  d5  co_suspected 2018-10-19 2018-10-19 -         -         - police       1A.P recorded_fact
  d3  d8  co_resident 2019-08-12 current    supportive strong    - social_care  -    recorded_fact
  d4  d7  in_contact  2019-03    2019-04-27 harmful    -         - social_care  -    young_person_account contested
  d7  d8  -           2019       -          -          uncertain - social_care  -    professional_opinion

  a1  c8  sibling     -          -          supportive strong    - social_care  -    recorded_fact
  a4  b3  conflict    2019-11    2020-02-28 conflict   strong    - education;police 2B.P professional_opinion
  a6  b6  conflict    2019-02    -          conflict   uncertain - police       3C.P professional_opinion

  a1  h01 friend      2007       -          supportive -         - education    -    professional_opinion
  b7  h05 friend      2020-09    current    supportive -         - voluntary    -    young_person_account
  h15 h16 friend      2017       -          neutral    -         - youth_justice -   professional_opinion
  h17 h18 sibling     -          -          supportive strong    - social_care  -    recorded_fact

  A1  d4  exploits    2019-02    2020-06    harmful    strong    yes police     1B.C recorded_fact
  A1  d7  exploits    2018-11    2019-04-27 harmful    strong    yes police     1B.C recorded_fact
  A2  h20 targets     2020-02    -          harmful    uncertain yes education  -    professional_opinion
  A3  a3  supports    2018       current    supportive strong    yes voluntary  -    recorded_fact
  A3  a8  supports    2018       current    supportive strong    yes voluntary  -    young_person_account
  A4  b2  supports    2019-02    2020-07    supportive -         yes education  -    recorded_fact
  A5  c4  guardian    -          current    supportive strong    yes social_care -   recorded_fact
  A6  c7  supports    2017-01    2019-07    supportive strong    yes education  -    young_person_account
  A6  d3  supports    2019-07    current    supportive strong    yes social_care -   young_person_account
`;

/** Adults: key, type, area, source. They make no pair between young people. */
export const drawnAdults = `
  A1 adult_of_concern AR4 police
  A2 adult_of_concern -   education
  A3 protective_adult AR1 voluntary
  A4 professional     AR2 education
  A5 family           AR3 social_care
  A6 protective_adult AR3 social_care
`;
