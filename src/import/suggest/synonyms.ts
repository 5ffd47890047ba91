import type { IdSpace, TableName } from "../../model/tables.ts";
import { headingTokens } from "./headingTokens.ts";

/*
 * What the field calls the columns of the contract. Words are compared as `headingTokens` makes
 * them: "no", "number", "ref" and "id" are one word, case, order of marks and plurals don't matter.
 * Data, not rules: a new word of the field is a new line here.
 */

/** One way of calling a column, as words. */
export type Phrase = readonly string[];

/** Ways of calling a column, parted by commas. */
function phrases(list: string): readonly Phrase[] {
  return list.split(",").map(headingTokens);
}

/** What stands for a thing's id, by what kind of thing it is. */
export const idSynonyms: Readonly<Record<IdSpace, readonly Phrase[]>> = {
  youngPerson: phrases(`
      young person, young person id, yp, yp id, child, child id, lachild id, la child id,
      client, client id, pupil, pupil id, student, student id, learner, learner id,
      person, person id, case, case id, case file id, subject, subject id, nominal,
      nominal id, service user, service user id, su id, individual, individual id, mosaic
      id, lcs id, liquidlogic id, eclipse id, carefirst id, swift id, ics id, ssid, yot
      id, yjs id, yjb id, childview id, unique id, unique pupil id, upn, pseudonym, pseudo
      id, anon id, anonymised id, missing person id, misper id
    `),
  person: [],
  adult: phrases(`
      adult, adult id, adult nominal id, carer id, parent id, professional id, trusted
      adult id
    `),
  incident: phrases(`
      incident, incident id, crime, crime id, crime record id, offence id, occurrence,
      occurrence id, event, event id, niche id, cris id, athena id, investigation id, log
      id, cad id, urn crime, episode id, context
    `),
  institution: phrases(`
      institution, institution id, school, school id, school urn, school code, school
      name, school attended, name school, establishment, establishment id, establishment
      urn, establishment name, estab id, estab, setting, setting id, setting urn, setting
      name, education setting, education provider, education establishment, provider,
      provider id, provider urn, provider name, provision, provision name, college,
      college name, academy, placement, placement id, placement name, placement urn, home
      name, base, base name, on roll at, attending, urn, dfe id, laestab, laestab id,
      organisation, organisation id, organisation name, pru
    `),
  place: phrases(`
      place, place id, place name, location, location id, location name, venue, venue
      name, hotspot, seen at, site, site name, address id, area concern, place concern
    `),
  setting: phrases(`
      place, place id, location, location id, location name, incident location, offence
      location, crime location, location offence, location incident, scene, venue, where,
      place offence, place incident, site
    `),
  area: phrases(`
      area, area id, area code, ward, ward code, lsoa, lsoa code, neighbourhood
    `),
};

/** The second person of a tie, where a heading says so. */
export const otherPersonSynonyms: readonly Phrase[] = phrases(`
      young person b, young person 2, person b, person 2, nominal b, nominal 2, child b,
      child 2, subject 2, subject b, pupil b, pupil 2, id b, id 2, yp b, yp 2, friend,
      friend id, peer, peer id, sibling, sibling id, associated with, associated person
      id, associate id, associate, linked to, linked person, linked person id, linked
      nominal, linked nominal id, linked child id, related person, related person id,
      related to, connected person, connected person id, contact id, target, to
    `);

export const onePersonSynonyms: readonly Phrase[] = phrases(`
      young person a, young person 1, person a, person 1, nominal a, nominal 1, child a,
      child 1, subject 1, subject a, pupil a, pupil 1, id a, id 1, yp a, yp 1, source,
      from
    `);

const start = phrases(`
      since, start date, date started, date start, from, from date, date from, began, begin date,
      commenced, commencement date, valid from
    `);
const end = phrases(`
      end date, date ended, date end, ended, to, to date, date to, until, ceased, closed,
      closed date, date closed, finish date, valid to
    `);
const area = phrases("ward, neighbourhood, locality, lsoa, district, town, area name");

/** Columns that every table with them calls alike. */
export const anywhere: Readonly<Record<string, readonly Phrase[]>> = {
  source: phrases(`
      source agency, agency, data source, source system, reported by agency, provided by, told by,
      referring agency, information source
    `),
  reference: phrases(`
      source reference, document reference, report reference, record reference
    `),
  grade: phrases(`
      grading, 3x5x2, 5x5x5, intelligence grade, evaluation, source evaluation
    `),
  basis: phrases("basis of record, fact or opinion, fact opinion"),
  contested: phrases("disputed, contested by young person"),
  recorded: phrases("date recorded, recorded on, recorded date, date entered, created on"),
  review: phrases("review date, date review, review due"),
  area,
};

/** What each table's other columns are called. */
export const columnSynonyms: Readonly<
  Partial<Record<TableName, Readonly<Record<string, readonly Phrase[]>>>>
> = {
  young_people: {
    age_band: phrases("age group, age range, age bracket, age category"),
    birth_month: phrases("month birth, birth month, year month birth, month year birth"),
    sex: phrases("gender, sex at birth, victim sex, pupil sex, child sex"),
    ethnic_group: phrases("ethnicity, ethnic, ethnic origin, ethnic category, ethnic background"),
    home_authority: phrases(`
      home la, local authority, home local authority, la, borough, home borough, resident
      authority, responsible la
    `),
    cohort: phrases("cohort name, panel, list"),
    index_person: phrases("index, index child, index case, seed, is index"),
    agencies: phrases("agencies involved, services involved, known to"),
    strengths: phrases("protective factor, strength, positive factor"),
    asked: phrases("view asked, asked view, child view asked"),
    told: phrases("told work, informed"),
    trusted_adult: phrases("has trusted adult"),
    deceased: phrases("dead, died"),
  },
  adults: { type: phrases("adult type, relationship child, adult role, role adult") },
  incidents: {
    type: phrases(`
      offence, offence type, offence description, offence category, crime type, crime
      category, crime classification, crime description, incident type, incident category,
      ho class, home office class, classification, event type, type incident, type offence
    `),
    date: [
      ...start,
      ...phrases(`
      committed on, committed date, date committed, offence date, date offence, incident
      date, date incident, crime date, occurred on, occurred date, date occurred, event
      date, date time, offence date time, committed from, committed on from date, first
      committed, start
    `),
    ],
    end: [...end, ...phrases("committed to, committed to date, last committed")],
    part_of_day: phrases("time day, time band, part day"),
    flags: phrases("flag, weapon, weapon type, marker, keyword, knife flag, crime flag"),
  },
  institutions: {
    type: phrases(`
      school type, type school, establishment type, type establishment, setting type,
      provider type, provision type, placement type, phase type, institution type, type
      establishment name, category
    `),
    name: phrases(`
      school name, name school, establishment name, setting name, provider name, provision
      name, institution name, college name, organisation name, placement name, label, school, establishment, setting, provider,
      college, organisation
    `),
    roll: phrases(
      "number on roll, number roll, number of pupils, number of pupils on roll, pupils on roll, nor, pupil count",
    ),
    year_group_size: phrases("year group size, cohort size, pan, admission id"),
    strengths: phrases("strength, protective factor"),
  },
  places: {
    type: phrases("place type, type place, location type, type location, premises type"),
    name: phrases("place name, location name, name place, venue name, site name, label"),
    strengths: phrases("strength, guardianship, protective factor"),
  },
  areas: {
    name: phrases("area name, ward name, lsoa name, name area"),
    authority: phrases("local authority, la, borough, council"),
    youth_population: phrases("population, population 10 17, young people population"),
    income_decile: phrases("imd decile, income rank decile, deprivation decile"),
    crime_decile: phrases("crime domain decile"),
  },
  involvements: {
    role: phrases(`
      role type, involvement, involvement type, nominal type, nominal role, person role,
      role incident, person type, party, classification role, victim suspect, capacity,
      status role, involved as
    `),
    outcome: phrases("disposal, crime outcome, offence outcome, outcome type, result"),
    outcome_date: phrases("date outcome, disposal date"),
  },
  attendances: {
    start: [
      ...start,
      ...phrases(`
      admission date, date admission, admitted, date admitted, admission, date joined,
      joined, joined date, joining date, entry date, date entry, enrolment date, date
      enrolled, enrolled, on roll date, placement start, placement start date, school
      start, school start date, decom
    `),
    ],
    end: [
      ...end,
      ...phrases(`
      leaving date, date leaving, left, date left, left date, leave date, leaver date, off
      roll date, date off roll, exit date, withdrawal date, placement end, placement end
      date, school end, school end date, dec
    `),
    ],
    kind: phrases(`
      registration type, registration, registration status, enrolment type, enrolment
      status, enrol status, attendance type, attendance kind, placement kind, type
      registration
    `),
    leaving_reason: phrases(`
      reason leaving, reason left, leaving code, reason end, end reason, reason placement
      change, destination reason, exit reason
    `),
  },
  ties: {
    kind: phrases(`
      relationship, relationship type, type relationship, relation, tie type, link type,
      type link, association type, connection, connection type, nature relationship, type
    `),
    start: [...start, ...phrases("first known, first seen together")],
    end: [...end, ...phrases("last known, last seen together")],
    strength: phrases("relationship strength, link strength, tie strength"),
    directed: phrases("one way, is directed, direction"),
  },
  visits: {
    kind: phrases("visit type, reason there, sighting type, type visit, contact type"),
    start: [
      ...start,
      ...phrases("date, date seen, seen on, sighting date, first seen, visit date"),
    ],
    end: [...end, ...phrases("last seen")],
  },
  statuses: {
    status: phrases(`
      status type, legal status, plan, plan type, care status, cla status, lac status, cin
      status, child status, social care status, service status, factor, assessment factor,
      need, vulnerability, support type, send status, flag, category
    `),
    agency: phrases("team, service, lead agency"),
    note_code: phrases("code, factor code, status code, legal status code"),
    start: [...start, ...phrases("date, opened, date opened, plan start, referral date")],
    end: [...end, ...phrases("plan end")],
  },
};

/** What a file or sheet is called that holds this table, in words. */
export const tableSynonyms: Readonly<Record<TableName, readonly Phrase[]>> = {
  young_people: phrases(`
      young people, pupil, child, children, people, person, client, cohort, nominal, student, case list,
      caseload, case, yp, cyp, demographic, learner
    `),
  adults: phrases("adult, carer, parent, professional"),
  incidents: phrases("crime, offence, occurrence, event, incident, police, crime report"),
  institutions: phrases(`
      institution, school, establishment, provider, setting, provision, college, school list, gias,
      edubase
    `),
  places: phrases("place, location, venue, place concern, site"),
  areas: phrases("area, ward, lsoa, neighbourhood"),
  involvements: phrases("involvement, crime nominal, victim suspect, party, involved person, role"),
  attendances: phrases(`
      enrolment, school history, education history, placement, admission, registration,
      roll, education, on roll, attendance
    `),
  ties: phrases(`
      tie, relationship, association, link, connection, friend, friendship, peer, edge, sibling
    `),
  visits: phrases("visit, sighting, seen at"),
  statuses: phrases("plan, factor, legal status, flag, service, support, status"),
};
