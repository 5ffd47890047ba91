import { createContext } from "react";
import { standardVocabularies, type Vocabularies } from "../model/vocabulary/edited.ts";

/** The words of the project on the screen, as its area has edited them. */
export const WordsInUse = createContext<Vocabularies>(standardVocabularies);
