import { readProfile } from "./readProfile.ts";
import type { Profile } from "./profile.ts";

/*
 * Profiles as text: in a bundle, or as a file that one team hands to another. What comes in is
 * anybody's, so nothing is believed: it is read field by field, and what does not fit is refused.
 */

const FORMAT = "peerscape-profiles";
const VERSION = 1;
/** Larger texts hold no profiles. */
const MOST_CHARACTERS = 4_000_000;
const MOST_PROFILES = 500;

/** Profiles as a text. The same profiles always give the same text. */
export function writeProfiles(profiles: readonly Profile[]): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, profiles });
}

/** Why a text holds no profiles that can be used. */
export type ProfilesFault = "too_large" | "not_profiles" | "newer" | "damaged";

/**
 * The profiles in a text, or why there are none: all of them, or nothing. Never throws.
 */
export function readProfiles(
  text: string,
): { readonly profiles: readonly Profile[] } | { readonly fault: ProfilesFault } {
  if (text.length > MOST_CHARACTERS) return { fault: "too_large" };
  const { format, version, profiles } = parsed(text);
  if (format !== FORMAT) return { fault: "not_profiles" };
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return { fault: "damaged" };
  if (version > VERSION) return { fault: "newer" };
  if (!Array.isArray(profiles) || profiles.length > MOST_PROFILES) return { fault: "damaged" };
  const read = profiles.map(readProfile);
  const whole = read.filter((profile) => profile !== null);
  return whole.length === read.length ? { profiles: whole } : { fault: "damaged" };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : {};
  } catch {
    // Not JSON, or nested deeper than can be parsed: no profiles either way.
    return {};
  }
}
