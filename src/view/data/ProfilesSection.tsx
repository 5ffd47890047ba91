import type { StoredProfile } from "../../model/project.ts";
import { importsWords } from "./importsWords.ts";

const words = importsWords.profiles;

interface Props {
  readonly profiles: readonly StoredProfile[];
  readonly onProfiles: (profiles: readonly StoredProfile[]) => void;
}

/** The mappings that know the next file of the same shape. */
export function ProfilesSection({ profiles, onProfiles }: Props) {
  if (profiles.length === 0) return null;
  return (
    <section aria-labelledby="profiles-heading" className="narrow screen-only">
      <h2 id="profiles-heading">{words.heading}</h2>
      <p className="hint">{words.lead}</p>
      <ul className="rows">
        {profiles.map((profile) => (
          <li key={profile.name}>
            <bdi>{profile.name}</bdi>
            <button
              type="button"
              aria-label={words.remove(profile.name)}
              onClick={() => onProfiles(profiles.filter((each) => each !== profile))}
            >
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
