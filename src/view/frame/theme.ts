/** As the machine is set, or light, or dark. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
