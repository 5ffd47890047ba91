/** What a person can act on, the field to fill in before everything else. */
const controls = ['input[type="text"]', "input:checked", "input, select, button"];

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
  const inside = controls.map((selector) => place.querySelector<HTMLElement>(selector));
  const target = inside.find((element) => element !== null) ?? place;
  target.focus();
  target.scrollIntoView({ block: "center" });
}
