/*
 * The young people of the example, as a drawing: key, month of birth, sex, how they came to be
 * in the data. Keys a, b, c and d are the four linked groups; h are those with fewer than two
 * others in common with anybody. The keys never leave this room: ids are dealt by the seed.
 */
export const drawnPeople = `
  a1  2003-02 male   yot_outcome
  a2  2004-01 male   incident_report
  a3  2003-11 male   yot_outcome
  a4  2003-12 male   yot_outcome
  a5  2003-06 male   yot_outcome
  a6  2003-04 male   yot_outcome
  a7  2005-01 male   yot_outcome
  a8  2004-05 male   incident_report
  a9  2003-07 female incident_report

  b1  2003-03 male   yot_outcome
  b2  2004-03 male   yot_outcome
  b3  2004-02 male   yot_outcome
  b4  2004-07 male   yot_outcome
  b5  2003-10 male   incident_report
  b6  2003-05 male   incident_report
  b7  2002-04 female yot_outcome
  b8  2004-11 male   incident_report

  c1  2003-08 male   yot_outcome
  c2  2003-01 male   yot_outcome
  c3  2004-03 male   yot_outcome
  c4  2004-06 male   incident_report
  c5  2005-02 male   incident_report
  c6  2004-10 male   incident_report
  c7  2002-10 female incident_report
  c8  2003-09 male   yot_outcome

  d1  2000-05 male   incident_report
  d2  2001-02 male   yot_outcome
  d3  2001-07 male   yot_outcome
  d4  2002-01 male   incident_report
  d5  2001-05 male   incident_report
  d6  2002-06 male   yot_outcome
  d7  2003-08 male   yot_outcome
  d8  2001-03 female incident_report

  h01 2003-05 male   incident_report
  h02 2003-09 male   yot_outcome
  h03 2004-04 male   incident_report
  h04 2004-08 female yot_outcome
  h05 2001-11 male   yot_outcome
  h06 2002-11 male   yot_outcome
  h07 2002-03 male   yot_outcome
  h08 2000-09 male   yot_outcome
  h09 2004-02 male   incident_report
  h10 2005-03 male   incident_report
  h11 2002-07 male   yot_outcome
  h12 2003-10 male   yot_outcome
  h13 2000-12 female incident_report
  h14 2006-06 male   incident_report
  h15 2003-06 male   yot_outcome
  h16 2003-04 male   yot_outcome
  h17 2007-02 male   incident_report
  h18 2004-09 male   yot_outcome
  h19 2002-08 male   incident_report
  h20 2005-05 male   incident_report
  h21 2003-12 female yot_outcome
  h22 2001-01 male   incident_report
  h23 1999-04 male   yot_outcome
  h24 -       male   incident_report
`;

/** Data were first gathered because of these. */
export const indexPeople = "a4 b3 b5 c2 d2 d4 h16 h23";

/** Killed in the second murder. */
export const deceased = "a4";

/** Five areas: id, how many young people live there, income decile, crime decile, name. */
export const drawnAreas = `
  AR1 4120 3 4 Larkmoor
  AR2 3760 2 2 Tanner's Green
  AR3 2890 5 6 Pellhurst
  AR4 5230 4 3 Wexholt
  AR5 1980 8 8 Skerrow
`;

/** Where each group mostly lives. */
export const areaOfGroup: Readonly<Record<string, string>> = {
  a: "AR1",
  b: "AR2",
  c: "AR3",
  d: "AR4",
};
