import { createContext } from "react";

/** Whether the page is being printed: a long table then stands on the paper whole. */
export const PrintingContext = createContext(false);
