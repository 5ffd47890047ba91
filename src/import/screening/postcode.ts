/*
 * Full postcodes: fifteen homes or so, so with an age a person. The first half alone (SE15) is a
 * district of thousands and is let through.
 */

/** The 121 postcode areas, the three of the Crown dependencies, and the two of no place. */
export const postcodeAreas: ReadonlySet<string> = new Set(
  (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E " +
    "EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU " +
    "M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP " +
    "SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY IM JE BF BX"
  ).split(" "),
);

/** Overseas territories have one postcode each. */
const TERRITORIES = new Set(["ASCN", "BBND", "BIQQ", "FIQQ", "PCRN", "SIQQ", "STHL", "TDCU"]);
/** Only these districts of inner London end in a letter after one digit. */
const LETTERED = /^(?:E1W|N1[CPR]|NW1W|SE1P|SW1[A-HP-Y]|EC[1-4][A-Y]|W1[A-HJ-UW]|WC[12][A-HNRV])$/u;
const DISTRICT = /^([A-Z]{1,2})\d{1,2}$/u;

const SPACED = /\b([A-Z]{1,2}\d[A-Z\d]?|[A-Z]{4}|GIR) {1,2}(\d)([A-Z]{2})\b/gu;
const UNSPACED = /^([A-Z]{1,2}\d[A-Z\d]?|[A-Z]{4}|GIR)(\d)([A-Z]{2})$/u;
const FORCES = /\bBFPO ?\d{1,4}\b/iu;

const NOT_INWARD = /[CIKMOV]/u;

/** Whether a full postcode with its space, or a forces post office, stands anywhere in a text. */
export function hasPostcode(text: string): boolean {
  const upper = text.toUpperCase();
  for (const [, outward = "", digit = "", letters = ""] of upper.matchAll(SPACED))
    if (isPostcode(outward, digit, letters)) return true;
  return FORCES.test(text);
}

/** Whether a text is nothing but a full postcode written without its space, as some ids could be. */
export function isUnspacedPostcode(text: string): boolean {
  const [, outward = "", digit = "", letters = ""] = UNSPACED.exec(text.toUpperCase()) ?? [];
  return isPostcode(outward, digit, letters);
}

function isPostcode(outward: string, digit: string, letters: string): boolean {
  if (outward === "GIR") return digit === "0" && letters === "AA";
  if (TERRITORIES.has(outward)) return digit === "1" && letters === "ZZ";
  if (letters === "" || NOT_INWARD.test(letters)) return false;
  const area = DISTRICT.exec(outward)?.[1];
  return area === undefined ? LETTERED.test(outward) : postcodeAreas.has(area);
}
