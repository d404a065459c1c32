import {flow, type Flow} from './flow';
import {checkFlow} from './flowRules';
import type {Finding} from './finding';
import {keep} from './keep';
import {readData} from './readData';

/**
 * Reads a flow file.
 * @param text the YAML
 * @param file its path from the project's top folder, for the findings
 * @returns the flow, or every finding that keeps it from being one; nobody changes either
 */
export function readFlow(text: string, file: string): {flow: Flow} | {findings: Finding[]} {
  return keep(`flow ${file}`, text, () => {
    const read = readData(flow, text, file, checkFlow);
    return 'data' in read ? {flow: read.data} : read;
  });
}
