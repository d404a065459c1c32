export default function remark() {
  return () => {};
}
