/** The menu beside the text is never hidden. */
export default function NoExpandButton() {
  return null;
}
