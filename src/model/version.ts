/** The release that made a report, a file or a picture. The same as in package.json; a test holds them together. */
export const VERSION = "0.1.0";
