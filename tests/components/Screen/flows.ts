import fs from 'node:fs';
import path from 'node:path';

import {parse} from 'yaml';

import type {Flow} from '../../../src/guides/flow';
import {playedScenes} from '../../../src/guides/scenes';
import type {Screen} from '../../../src/guides/screen';
import {someOf} from '../../house/someOf';

const docs = path.resolve(__dirname, '../../../docs');

/** Every screen of every guide of the current edition, with the flow file and step it belongs to. */
export function readScreens(): {where: string; screen: Screen}[] {
  const files = fs.readdirSync(docs, {recursive: true, encoding: 'utf8'});
  const flows = someOf(files.filter((file) => file.endsWith('.flow.yaml')));
  return flows.flatMap((file) => {
    const {steps} = parse(fs.readFileSync(path.join(docs, file), 'utf8')) as Flow;
    return playedScenes(steps).map(({screen, step}) => ({
      where: `docs/${file}, step ${step.id}`,
      screen,
    }));
  });
}
