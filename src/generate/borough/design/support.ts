/*
 * Support and situation. The lists say who has which status; `drawnStatuses` gives the rows that
 * the story needs day by day, and the seed deals plausible dates for the rest.
 */

/** 26 who have been looked after. */
export const lookedAfter =
  "a5 a7 a9 b3 b6 b8 c3 c5 c7 d2 d3 d5 d6 d8 h03 h05 h07 h08 h10 h12 h13 h15 h19 h20 h22 h23";

/** 23 who have had a child protection plan; 12 of them were looked after too. */
export const protectionPlan =
  "a7 b3 b8 c5 d3 d8 h07 h10 h13 h15 h20 h22 a3 b5 c1 c6 d4 d7 h01 h04 h09 h14 h17";

/** Eight more known to children's social care in another way. */
export const childInNeed = "a4 b1 c8 d1";
export const earlyHelp = "a2 a6 b4 h16";

/** 34 with a mental-health need on record, and the 12 of them with support on record. */
export const mentalHealthNeed =
  "a1 a4 a5 a7 a9 b1 b3 b5 b8 c1 c3 c5 c6 c7 d1 d2 d3 d4 d5 d6 d8 h01 h03 h05 h07 h08 h10 h13 h15 h19 h20 h21 h22 h23";
export const mentalHealthSupport = "a7 a9 b3 c5 c7 d3 d6 d8 h10 h13 h20 h21";

/** Person, status, agency, start, end, code of the note; the story's own dates. */
export const drawnStatuses = `
  a4  child_in_need        social_care   2019-09-16 2020-02-28 -
  a4  mental_health_need   health        2019-10    -          -
  a4  referred             health        2019-11-11 2019-11-11 -
  a4  referral_no_further_action health  2020-01-13 2020-01-13 -
  a4  suspended            education     2019-12-09 2019-12-13 -
  a4  mace_open            social_care   2020-01-21 2020-02-28 -

  b3  looked_after_s20     social_care   2018-11-19 current    -
  b3  child_protection_plan social_care  2017-06-12 2018-11-16 -
  b3  youth_justice_order  youth_justice 2019-06-10 2020-06-09 -
  b3  mace_open            social_care   2019-12-10 -          -
  b3  mental_health_need   health        2018       -          -
  b3  mental_health_support health       2019-11-04 2020-03-06 -
  b3  lead_professional    youth_justice 2019-06    2020-03-06 -
  b3  remand               youth_justice 2020-03-07 current    -

  b5  child_protection_plan social_care  2018-02-05 2019-06-28 -
  b5  mental_health_need   education     2019-09    -          -
  b5  part_time_timetable  education     2020-01-06 2020-02-14 -

  a2  early_help           social_care   2019-10-28 2020-07-17 -
  a9  return_interview_offered social_care 2020-03-09 -        -

  a3  send_support         education     2016/17    -          -
  a7  ehcp                 education     2018-03    current    -
  a7  suspended            education     2019-10-07 2019-10-11 -
  a8  referred             education     2020-01-20 2020-01-20 -
  a8  missing_education    education     2020-09-21 current    -
  b1  youth_justice_order  youth_justice 2019-10-01 2020-03-31 -
  b2  suspended            education     2019-02-04 2019-02-08 -
  b8  ehcp                 education     2019-05    current    -
  c1  mace_open            social_care   2020-10-06 current    -
  c2  youth_justice_prevention youth_justice 2019-11 2020-06   -
  c2  referred             youth_justice 2020-12-18 2020-12-18 -
  c3  missing              police        2019-11-22 2019-11-23 -
  c3  return_interview_offered social_care 2019-11-26 2019-11-26 -
  c5  ehcp                 education     2017-11    current    -
  c6  missing              police        2019-11-22 2019-11-23 -
  c6  return_interview_done social_care  2019-11-27 2019-11-27 -
  c7  ehcp                 education     2016-10    -          -
  d2  custody              youth_justice 2020-01-24 current    -
  d2  transition_plan      youth_justice 2019-01    -          -
  d3  care_leaver          social_care   2019-07-01 current    -
  d4  nrm_referred         police        2019-05-20 -          -
  d4  assessment_factor    social_care   2019-05-28 -          24A
  d4  mace_open            social_care   2019-05-30 2019-12-12 -
  d6  care_leaver          social_care   2020-06    current    -
  d7  nrm_referred         youth_justice 2019-05-08 -          -
  d7  nrm_conclusive_positive youth_justice 2020-02-03 -       -
  d8  care_leaver          social_care   2019-03    current    -
  h05 care_leaver          social_care   2019-11    -          -
  h13 placed_out_of_area   social_care   2017-02    2018-12    -
  h13 care_leaver          social_care   2018-12    -          -
  h14 part_time_timetable  education     2019-11-11 2020-03-20 -
  h17 persistent_absence   education     2019/20    -          -
  h20 ehcp                 education     2016-05    current    -
  h20 assessment_factor    social_care   2020-03-02 -          11A
  h22 care_leaver          social_care   2019-01    current    -
`;
