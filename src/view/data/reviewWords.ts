/** What the review says before anything is stored. */
export const reviewWords = {
  heading: "Review before adding",

  newProject: "A new project",
  name: "Name of the project",
  nameHint: "No names of young people: the name shows on every screen.",
  newName: (day: string) => `Case network of ${day}`,
  purpose: "What is it for?",
  reviewDate: "Review date",
  reviewDateHint: "By then someone decides whether these data are still needed.",
  add: "Add to this project",
  discard: "Discard",
} as const;
