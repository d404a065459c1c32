/** Stands in for the words of the language that a page is not in. */
export const ky = undefined;
export const ru = undefined;
