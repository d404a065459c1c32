/**
 * Stands in for prism-react-renderer, which the theme hands to its languages' grammars: no page
 * colours code, and the highlighter would be a fifth of the scripts.
 */
export const Prism = {languages: {}};
