/** The theme's sheet of icons hides by a style, which browsers before 2023 forbid with our policy. */
const STYLED = '<svg style="display: none;">';
const HIDDEN = '<svg display="none">';

/** Hides the sheet of icons of a page without a style, or it would be an empty box at its top. */
export const hideSprite = (html: string): string => html.replace(STYLED, HIDDEN);
