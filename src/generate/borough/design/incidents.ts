/*
 * The 18 incidents in order of date: id, type, date, part of the day, where, area, flags,
 * sources. `where` is a place or an institution; `-` is not recorded.
 */
export const drawnIncidents = `
  I01 stabbing          2019-02-08 evening      takeaway  AR5 knife              police
  I02 stabbing          2019-03-22 after_school copper    AR2 knife;group        police
  I03 kidnap            2019-04-27 night        -         AR4 county_lines       police
  I04 stabbing          2019-05    unknown      -         AR5 knife              police
  I05 homicide          2019-06-14 night        -         AR4 knife              police
  I06 attempted_murder  2019-07-19 evening      -         AR4 firearm            police
  I07 stabbing          2019-09-20 evening      -         -   knife              police
  I08 group_violence_other 2019-10-11 evening   millField AR3 group;weapon_unknown police
  I09 stabbing          2019-11-15 evening      arcade    AR2 knife              police
  I10 wounding_gbh      2019-12-06 after_school bridge    AR2 in_school          education;police
  I11 stabbing          2020-01-17 after_school busStop   AR1 knife              police
  I12 homicide          2020-02-28 evening      -         AR2 knife;group        police
  I13 stabbing          ~2020-04   unknown      -         -   knife              health
  I14 kidnap            2020-06-26 night        -         -   county_lines       police
  I15 stabbing          2020-07-24 evening      -         AR3 knife;group        police
  I16 attempted_murder  2020-08-14 night        -         AR2 knife              police
  I17 stabbing          2020-09-25 after_school -         AR3 knife              police
  I18 stabbing          2020-11-13 evening      -         -   knife              health;police
`;

/** Who was involved: incident, person, role, outcome, its date, source, grade, basis. */
export const drawnInvolvements = `
  I01 h01 victim -                 -          police         1A.P recorded_fact
  I02 b3  victim -                 -          police         1A.P recorded_fact
  I02 b1  alleged out_of_court     2019-09    police         1B.P recorded_fact
  I03 d4  victim -                 -          police         2B.P young_person_account
  I03 d7  alleged nrm_defence      2020-02-11 police         1B.P recorded_fact
  I03 A1  alleged open             -          police         2B.C recorded_fact
  I04 h16 alleged convicted        2019-12    youth_justice  1A.P recorded_fact
  I05 d2  alleged convicted        2020-01-24 police         1A.P recorded_fact
  I05 d5  witness -                -          police         1B.P recorded_fact
  I06 d1  victim -                 -          health;police  1A.P recorded_fact
  I07 h19 victim -                 -          police         1A.P recorded_fact
  I08 c2  alleged no_further_action 2020-01-22 police        2C.P recorded_fact
  I08 c5  alleged open             -          police         2B.P recorded_fact
  I08 c5  victim -                 -          social_care    -    young_person_account
  I08 c6  present_role_unclear -   -          police         3D.C professional_opinion
  I09 b6  present_role_unclear -   -          police         2D.P -
  I10 b5  victim -                 -          education;police 1A.P recorded_fact
  I10 a4  alleged out_of_court     2020-01-30 police         1B.P recorded_fact
  I10 a2  witness -                -          education      -    recorded_fact
  I11 a8  victim -                 -          police         1A.P recorded_fact
  I12 a4  victim -                 -          police         1A.P recorded_fact
  I12 b3  alleged open             -          police         1B.P recorded_fact
  I12 b5  alleged open             -          police         2B.P recorded_fact
  I12 a2  witness -                -          police         1B.P recorded_fact
  I12 a9  bereaved_or_affected -   -          social_care    -    professional_opinion
  I13 h22 victim -                 -          health         -    recorded_fact
  I14 d4  victim -                 -          police         2C.P young_person_account
  I15 c4  victim -                 -          police         1A.P recorded_fact
  I15 h03 alleged open             -          police         2B.P recorded_fact
  I16 h12 alleged acquitted        2020-12-08 police         1A.P recorded_fact
  I17 c1  alleged open             -          police         2B.P recorded_fact
  I18 h23 victim -                 -          health;police  1A.P recorded_fact
  I18 h23 alleged unknown          -          police         2C.P -
`;
