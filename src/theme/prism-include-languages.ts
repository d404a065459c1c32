/** The theme would fetch grammars for its code highlighter; there is none: see src/plugins/lean. */
export default function includeNoLanguages(): void {
  // Nothing to include.
}
