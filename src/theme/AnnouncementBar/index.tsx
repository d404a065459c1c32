/** The site announces nothing above its pages. */
export default function NoAnnouncement() {
  return null;
}
