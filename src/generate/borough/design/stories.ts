/*
 * Where each young person was and when: a line a spell, as setting, start, end, reason for
 * leaving, kind. `-` is not recorded; a missing kind follows from the setting. Dates are as an
 * agency would write them. `unknown`, `awaiting`, `NEET`, `EHE` and `out_of_borough` stand in
 * the setting's place, as they do in real files.
 */

/** The Larkmoor group. */
const groupA = `
a1
  skerrowP 2007/08 2013/14 completed
  larkmoor 2014-09-03 2019-07-19 completed
  cindermill 2017-02 2019-07
  thornmere6 2019-09-02 current
a2
  thornmereP 2008/09 2014/15 completed
  larkmoor 2015-09-03 2019-10-11 permanent_exclusion
  bridge 2019-10-21 2020-07-17 completed
  unknown 2020-09 -
a3
  thornmereP 2008-09 2015-07 completed
  larkmoor 2015-09-03 2020-07-17 completed
  motor 2018-11-05 2019-07-12 completed off_site_direction
  compass 2019-09-09 2020-03-20 - off_site_direction
  NEET 2020-09-07 current
a4
  larkmoor 2015-09-03 2019-04-26 permanent_exclusion
  boxing 2017-01 2020-02
  bridge 2019-05-07 2020-02-28
a5
  larkmoor 2014-09-03 2017-11-17 managed_move
  tanners 2017-11-20 2018-12-14 elective_home_education managed_move
  kite 2018-03-12 2019-09-30 placement_changed
  boxing 2018-09-11 -
  EHE 2019-01-07 2019-07-19
a6
  larkmoor 2014-09-03 2019-07-19 completed
  cindermill ~2017-02 current
  ambercross 2019-09-02 current
a7
  larkmoor 2016-09-05 2018-06-29 placement_changed
  fernhollow 2018-07-02 2018-10-19 placement_changed placement
  larkmoor 2018-11-05 2019-11-22 permanent_exclusion
  cindermill 2018-10 2019-12
  kite 2019-02-04 current
  bridge 2019-12-02 current
a8
  millrace 2008/09 2014/15 completed
  larkmoor 2015-09-03 2020-07-17 completed
  motor 2019-01-14 2019-12-13 completed off_site_direction
  cindermill 2018 2020-03
  awaiting 2020-09-03 -
a9
  larkmoor 2014-09-03 2019-07-19 completed
  thornmere6 2019-09-02 2020-03-20 left_roll_no_destination_recorded
  vale 2020-05-11 2020-07-31 completed
`;

/** The Tanner's Green group. */
const groupB = `
b1
  coldharrow 2007/08 2013/14 completed
  tanners 2014-09-03 2019-07-19 completed
  football ~2016-09 2019-06
  eastmarsh 2019-09-02 2020-06-26 left_roll_no_destination_recorded
  NEET 2020-09-01 current
b2
  kettlebeck 2008/09 2010/11 family_moved
  coldharrow 2011-09 2015-07 completed
  tanners 2015-09-03 2020-07-17 completed
  openDoor 2019-02-25 2019-07-12 completed dual
b3
  tanners 2015-09-03 2019-05-24 permanent_exclusion
  harbour 2018-11-19 2020-03-06 remand_or_sentence
  bridge 2019-06-03 2020-03-06 remand_or_sentence
  blackmere 2020-03-07 current
b4
  coldharrow 2008/09 2014/15 completed
  tanners 2015-09-03 2018-01-19 managed_move
  larkmoor 2018-01-22 2018-06-29 managed_move managed_move
  tanners 2018-07-02 2018-12-21 parental_choice
  saddlers 2019-01-07 2020-07-17 completed
  hawkmere 2020-09-03 current
b5
  saltbridge 2015-09-03 2017-03-31 family_moved
  tanners 2017-04-18 2019-03-01 permanent_exclusion
  openDoor 2018-10-01 2018-12-14 completed off_site_direction
  bridge 2019-03-11 2020-03-20
b6
  tanners 2014-09-03 2017-07-21 parental_choice
  football 2015-09 2018
  saddlers 2017-09-04 2019-07-19 completed
  forge 2019-10-07 current
b7
  tanners 2013-09-04 2018-07-20 completed
  eastmarsh 2018-09-03 2020-07-03 completed
  lantern 2020-09-14 current
b8
  tanners 2016-09-05 2019-09-27 moved_for_safety
  football 2017/18 2018/19
  harbour 2019-04-15 current
  bridge 2019-10-07 current
`;

/** The Pellhurst group. */
const groupC = `
c1
  oxenholt 2014-09-03 2017-07-21 closed
  pellhurst 2017-09-04 2018-10-26 permanent_exclusion
  bridge 2018-11-05 2019-07-19 completed
  bracken 2019-09-02 current
c2
  oxenholt 2014-09-03 2017-07-21 closed
  pellhurst 2017-09-04 2019-07-19 completed
  fold 2018-01 2020-03
  unknown 2019-09 2020-03
c3
  highcombe 2008/09 2014/15 completed
  pellhurst 2015-09-03 2020-07-17 completed
  hexcombe 2018-04-16 2018-07-20 completed off_site_direction
  bridge 2019-11-04 2020-03-20 - dual
c4
  farrow 2015-09-03 2016-12-16 family_moved
  oxenholt 2017-01-09 2017-07-21 closed
  pellhurst 2017-09-04 2020-07-17 completed
  fold - -
  out_of_borough 2020-09 -
c5
  pellhurst 2016-09-05 2017-12-15 parental_choice
  tollbarrow 2018-01-08 2018-07-20 placement_changed
  ravenlea 2018-09-03 current
c6
  pellhurst 2016-09-05 2020-01-17 permanent_exclusion
  fold 2018/19 2018/19
  bridge 2020-01-27 current
c7
  pellhurst 2014-09-03 2016-12-16 placement_changed
  ravenlea 2017-01-09 2019-07-19 completed
  wharfside 2019-09-02 2020-03-20 left_roll_no_destination_recorded
  bracken 2020-09-07 current
c8
  pellhurst 2015-09-03 2020-07-17 completed
  hexcombe 2019-09-09 2020-03-20 - off_site_direction
  NEET 2020-10-05 current
`;

/** The older group around Wexholt College. */
const groupD = `
d1
  marlbeck 2011-09-05 2016-07-20 completed
  wexholt 2016-09-05 2017-11-17 remand_or_sentence
  greyfen 2017-11-20 2018-01-12 - custody
  harrowfen 2018-01-15 2019-04-12 released
  wexholt 2019-09-02 current
d2
  marlbeck 2012-09-05 2017-07-21 completed
  withenmoor 2016-10-17 2017-01-13 released
  wexholt 2017-09-04 2019-06-14 remand_or_sentence
  harrowfen 2019-06-15 current
d3
  marlbeck 2012-09-05 2017-07-21 completed
  sedgecourt 2014-06-02 2017-08-25 placement_changed
  wexholt 2017-09-04 2019-07-05 completed
  stillwater 2019-07-08 current
d4
  dunmarsh 2013-09-04 2017-02-10 parental_choice
  skills 2017-02-27 2018-07-13 completed
  quillford 2018-07 2018-08
  wexholt 2018-09-03 2020-03-20 left_roll_no_destination_recorded
d5
  skills 2016-01-11 2017-07-14 completed
  wexholt 2017-09-04 2018-10-26 remand_or_sentence
  harrowfen 2018-11-05 2019-03-29 released
  wexholt 2019-09-02 2020-07-03 completed
d6
  unknown 2013/14 2015/16
  skills 2016-09-05 2018-07-13 completed
  wexholt 2018-09-03 current
  cobble 2020-01-13 current
d7
  sparrow 2014-09-03 2016-03-24 family_moved
  dunmarsh 2016-04-11 2019-07-19 completed
  wexholt 2019-09-02 2020-07-03 completed
d8
  dunmarsh 2012-09-05 2017-07-21 completed
  wexholt 2017-09-04 2019-07-05 completed
  stillwater 2019-08-12 current
  ironmonger 2020-01-20 2020-03..2020-07
`;

/** Those with fewer than two others in common with anybody. */
const others = `
h01
  skerrowP 2007/08 2013/14 completed
  elmsworth 2014-09-03 2019-07-19 completed
h02
  grangemoor 2015-09-03 2020-07-10 completed
  ambercross 2020-09-07 current
h03
  farrow 2015-09-03 2020-07-17 completed
  teal 2020-09-07 current
h04
  kettlebeck 2008/09 2014/15 completed
  rookwater 2015-09-03 2020-07-17 completed
  NEET 2020-09-21 current
h05
  hallow 2013-09-04 2018-07-20 completed
  lantern 2019-09-16 2020-12-04 completed
h06
  stonefall 2014-09-03 2019-07-19 completed
  wharfside 2019-09-02 2020-07-17 left_roll_no_destination_recorded
h07
  lockside 2018-09 2020-01..2020-07
  cobble 2019-11-04 2020-08-28 placement_changed
h08
  greyfen 2017-05-22 2018-02-02 released
  wainmoor 2018-09 -
h09
  larchgate 2015-09-03 2020-07-17 completed
  vale 2020-03-02 2020-06-12 completed
h10
  bellhurst 2009/10 2015/16 completed
  tollbarrow 2016-09-05 current
h11
  ironmonger 2019-09-09 2020-03-20
  unknown 2020-04 -
h12
  hawkmere 2015-09-03 current
h13
  sedgecourt 2015-01-05 2018-06-29 placement_changed
h14
  compass 2019-11-11 current
h15
  garnet 2018-01-15 2019-07-19 completed
h16
  gorsewater 2014-09-03 2019-07-19 completed
h17
  nettlefold 2018-09-03 current
h18
  kingsmarsh 2016-09-05 current
h19
  vinehollow 2013-09-04 2018-07-20 completed
  rivermarsh 2018-09-03 2020-03-20 left_roll_no_destination_recorded
h20
  silver 2016-09-05 current
h21
  aldermoss 2015-09-03 current
h22
  peatfield - 2017
  longfen 2019-02-11 2019-08-09 released
h23
  coldfen 2018-06 2019-11 released
h24
  merrowdale - -
`;

export const drawnStories = groupA + groupB + groupC + groupD + others;
