export default function plugin() {
  return {name: 'tolom-steps'};
}
