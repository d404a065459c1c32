import {format, resolveConfig} from 'prettier';

/** How YAML is written here, so that what was not changed stays as it was. */
export const LAYOUT = {lineWidth: 0, flowCollectionPadding: false, singleQuote: true} as const;

/**
 * Lays out YAML as `npm run check` wants it: comments stay, long lines are broken.
 * @param root the project's top folder, whose settings count
 */
export async function formatYaml(text: string, root: string): Promise<string> {
  const config = await resolveConfig(`${root}/docs/any.yaml`);
  return format(text, {...config, parser: 'yaml'});
}
