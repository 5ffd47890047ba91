/** What a person can act on, the field to fill in before everything else. */
const controls = ['input[type="text"]', "input:checked", "input, select, button", "summary"];

/** Moves the keyboard to the place of that id: into it where it holds a control; opens folds above. */
export function focusPlace(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  for (
    let fold = place.closest("details");
    fold !== null;
    fold = fold.parentElement?.closest("details") ?? null
  )
    fold.open = true;
  // What lies in a fold further in cannot have the keyboard.
  const inside = controls.map((selector) =>
    [...place.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility()),
  );
  const target = inside.find((element) => element !== undefined) ?? place;
  target.focus();
  target.scrollIntoView({ block: "center" });
}
