/** Why an edited word can't be used, and what to do. */
export const editWords = {
  noVocabulary: () => "There is no such list of words. Take it out.",
  noObject: () => "This is not a set of named values. Give it as { … }.",
  noList: (most: number) => `This is not a list of at most ${String(most)} entries.`,
  noText: () => "A text is missing here. Give one.",
  noPlainText: (most: number) =>
    `This takes a plain text of 1 to ${String(most)} characters, none of them invisible.`,
  noGroup: (group: string) =>
    `“${group}” is no group of settings. Use education, alternative provision, custody, care, community or unknown.`,
  noStatus: () => "The status it should stand for is not known. Use one of the list of statuses.",
  blames: (word: string) =>
    `“${word}” blames or labels a child, so it is never shown. Say what was done or recorded, not what someone is.`,
  meansAnother: (word: string) =>
    `“${word}” already means something else in this list. One word can have one meaning only.`,
  behaviourIsFixed: () =>
    "Whether a place links young people can be said only of types of institutions and places that you add.",
  neverRemoved: () =>
    "This word can't be taken off the list: everybody whose setting nobody recorded would seem to be together.",
};
