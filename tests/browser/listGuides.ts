import {globSync} from 'tinyglobby';

/** The guides of today's edition, as Kyrgyz addresses: each has a Russian twin below /ru. */
export function listGuides(): string[] {
  const flows = globSync('**/*.flow.yaml', {cwd: 'docs'});
  return flows.map((flow) => `/${flow.replace(/\.flow\.yaml$/, '')}/`);
}
