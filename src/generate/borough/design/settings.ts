/*
 * The 72 institutions: key, type, roll (and year group), area, name. All names are invented.
 * `-` is not recorded. Ids are given in the order of the names.
 */

/** The four anchors and the unit that joins their groups. */
const anchors = `
  bridge     pupil_referral_unit        48       AR2 Bridge Lane PRU
  larkmoor   mainstream_school          1180/236 AR1 Larkmoor School
  tanners    academy                    1040/208 AR2 Tanner's Green Academy
  pellhurst  mainstream_school          930/186  AR3 Pellhurst School
  wexholt    college_fe                 3200     AR4 Wexholt College
`;

/** Settings that tie each group together from within. */
const within = `
  thornmereP mainstream_school          412      AR1 Thornmere Primary School
  thornmere6 sixth_form                 240      AR1 Thornmere Sixth Form
  cindermill youth_club                 65       AR1 Cindermill Youth Club
  boxing     sports_academy             40       AR1 Larkmoor Boxing Academy
  kite       childrens_home             5        AR1 Kite House
  motor      other_alternative_provision 24      AR1 Northside Motor Skills

  coldharrow mainstream_school          388      AR2 Coldharrow Primary School
  saddlers   utc_studio                 310      AR2 Saddler's Row Studio School
  football   sports_academy             90       AR2 Tanner's Green Football Academy
  harbour    childrens_home             4        AR2 Harbour House
  openDoor   other_alternative_provision -       AR2 Open Door Learning
  eastmarsh  college_fe                 2100     -   Eastmarsh College

  oxenholt   mainstream_school          640      AR3 Oxenholt School
  ravenlea   special_school             118      AR3 Ravenlea School
  fold       youth_club                 -        AR3 Fold Youth Project
  hexcombe   ap_academy                 72       AR3 Hexcombe Academy
  bracken    sixth_form                 520      AR3 Brackenfold Sixth Form

  harrowfen  young_offender_institution 190      -   Harrowfen YOI
  marlbeck   mainstream_school          870      AR4 Marlbeck School
  dunmarsh   academy                    1260     AR4 Dunmarsh Academy
  stillwater semi_independent           8        AR4 Stillwater House
  skills     other_alternative_provision 30      AR4 Wexholt Skills Centre
`;

/** Shared by two young people, one of whom has no other link to anybody. */
const pairs = `
  skerrowP   mainstream_school          398      AR5 Skerrow Primary School
  ambercross college_fe                 1850     -   Ambercross College
  farrow     mainstream_school          980      AR5 Farrowdale School
  kettlebeck mainstream_school          420      AR2 Kettlebeck Primary School
  lantern    other                      60       AR2 Lantern Training
  wharfside  sixth_form                 450      AR3 Wharfside Sixth Form
  cobble     semi_independent           6        AR4 Cobblestone House
  greyfen    young_offender_institution 240      -   Greyfen YOI
  vale       hospital_school            25       -   Vale Hospital School
  tollbarrow academy                    1090     AR3 Tollbarrow Academy
  ironmonger other_alternative_provision -       AR4 Ironmonger's Yard
  hawkmere   free_school                720      AR2 Hawkmere Free School
  sedgecourt childrens_home             6        AR4 Sedgecourt House
  compass    ap_free_school             56       AR1 Compass Point School
`;

/** Known through one young person only. */
const lone = `
  fernhollow secure_childrens_home      16       -   Fernhollow House
  millrace   mainstream_school          360      -   Millrace Primary School
  blackmere  secure_training_centre     70       -   Blackmere Secure Training Centre
  saltbridge mainstream_school          890      -   Saltbridge School
  forge      training_provider          -        AR2 Forge Apprenticeships
  highcombe  mainstream_school          405      AR3 Highcombe Primary School
  withenmoor secure_training_centre     64       -   Withenmoor Secure Training Centre
  quillford  other                      45       AR4 Quillford Training
  sparrow    mainstream_school          1010     AR4 Sparrowfield School
  elmsworth  mainstream_school          1130     AR5 Elmsworth School
  grangemoor independent_school         600      AR5 Grangemoor School
  teal       college_fe                 1600     AR5 Teal Street College
  rookwater  academy                    950      AR5 Rookwater Academy
  hallow     mainstream_school          1220     AR5 Hallowmere School
  stonefall  mainstream_school          840      AR5 Stonefallow School
  lockside   college_fe                 2400     -   Lockside College
  wainmoor   college_fe                 1950     -   Wainmoor College
  larchgate  academy                    1150     AR5 Larchgate Academy
  bellhurst  mainstream_school          -        AR3 Bellhurst Primary School
  garnet     pupil_referral_unit        36       -   Garnet Road PRU
  gorsewater academy                    1310     AR5 Gorsewater Academy
  nettlefold free_school                660      AR5 Nettlefold Free School
  kingsmarsh mainstream_school          1075     AR5 Kingsmarsh School
  vinehollow academy                    990      AR5 Vinehollow Academy
  rivermarsh college_fe                 2250     -   Rivermarsh College
  silver     special_school             96       AR5 Silverthorn School
  aldermoss  academy                    1405     AR5 Aldermoss Academy
  peatfield  mainstream_school          -        -   Peatfield School
  longfen    young_offender_institution 310      -   Longfen YOI
  coldfen    young_offender_institution -        -   Coldfen YOI
  merrowdale mainstream_school          -        -   Merrowdale School
`;

export const drawnSettings = anchors + within + pairs + lone;

/** What a setting gives: strengths as the agencies recorded them. */
export const strengthsOfSetting: Readonly<Record<string, readonly string[]>> = {
  bridge: ["small classes", "on-site youth worker two days a week"],
  larkmoor: ["safeguarding team known to pupils"],
  cindermill: ["young people helped design the sessions", "open on Friday evenings"],
  boxing: ["coaches trusted by young people"],
  ravenlea: ["strong links with families"],
  fold: ["mentoring scheme"],
  football: ["free places"],
  wexholt: ["counselling on site"],
};

/** Places: key, type, area, name. */
export const drawnPlaces = `
  millField  park            AR3 Mill Field
  library    other           AR1 Quarry Lane Library
  busStop    transport_route AR1 Larkmoor bus stops
  copper     street          AR2 Copper Street
  arcade     shopping_centre AR2 The Old Arcade
  chat       online_space    -   Group chat 1
  takeaway   shop_food       AR5 Takeaway by the station
  pellow     estate          AR3 Pellow Estate
  route      transport_route -   Night bus route
  court      other           AR5 Basketball court
`;

export const strengthsOfPlace: Readonly<Record<string, readonly string[]>> = {
  court: ["open to everyone"],
  library: ["staff who know the young people", "warm space after school"],
  millField: ["detached youth workers on two evenings"],
};

/** What a spell was like for the young person, where they were asked. */
export const naturesOfSpells: Readonly<Record<string, string>> = {
  "a7 bridge": "supportive",
  "b5 bridge": "harmful",
  "c5 ravenlea": "supportive",
  "c7 ravenlea": "supportive",
  "b4 saddlers": "supportive",
  "d2 harrowfen": "harmful",
};
