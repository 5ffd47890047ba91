/** Longer than this on end, and typing or scrolling would be felt to stick. */
const AT_MOST_MS = 12;

/**
 * A pause to be called between small pieces of work: it lets the page breathe when the work has
 * gone on for long enough, and else costs nothing.
 */
export function pauseNowAndThen(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_MOST_MS) return;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  };
}
