/** The menu beside the text stays where it is. */
export default function NoCollapseButton() {
  return null;
}
