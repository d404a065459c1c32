import {execFile} from 'node:child_process';
import fs from 'node:fs';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {scenarios} from '../../../src/sandbox/scenarios';
import {startPractice, type Practice} from '../practice';

const project = path.resolve(import.meta.dirname, '../../..');
const DOCUMENT = 'workflows.arazzo.yaml';
/** Parts of other workflows, which nobody calls by themselves. */
const parts = ['refused_payment', 'accepted_payment'];

/** What Redocly says of a step: a call, or a workflow within one. */
interface Step {
  readonly workflowId: string;
  readonly stepId?: string;
  readonly checks?: readonly {name: string; status: string}[];
  readonly executedSteps?: readonly Step[];
}

/** Every check that failed, by workflow, step and name. */
function listFailures({workflowId, stepId, checks = [], executedSteps = []}: Step): string[] {
  const failed = checks.filter(({status}) => status === 'error');
  const own = failed.map(({name}) => `${workflowId}/${stepId}: ${name}`);
  return [...own, ...executedSteps.flatMap(listFailures)];
}

describe('the workflows of the sandbox', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-workflows-'));
  let practice: Practice;
  beforeAll(async () => {
    const settings = {SANDBOX_SLOW_MS: '50'};
    practice = await startPractice(`file:${folder}/sandbox.db`, settings);
    await practice.app.listen({port: 0, host: '127.0.0.1'});
    const document = await practice.app.inject('/sandbox/openapi.json');
    fs.writeFileSync(path.join(folder, 'openapi.json'), document.body);
    fs.copyFileSync(path.join(import.meta.dirname, DOCUMENT), path.join(folder, DOCUMENT));
  });
  afterAll(async () => {
    await practice.close();
    await fs.promises.rm(folder, {recursive: true});
  });

  /** Has Redocly run the Arazzo document; its exit code tells less than its report. */
  async function run(): Promise<Step[]> {
    const {port} = practice.app.server.address() as AddressInfo;
    const program = path.join(project, 'node_modules/@redocly/cli/bin/cli.js');
    const server = ['--server', `sandbox=http://127.0.0.1:${port}`];
    const skipped = parts.flatMap((name) => ['--skip', name]);
    const asked = ['respect', DOCUMENT, ...server, ...skipped, '--json-output', 'report.json'];
    const env = {...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'};
    await new Promise((resolve) => {
      execFile(process.execPath, [program, ...asked], {cwd: folder, env}, resolve);
    });
    const report = JSON.parse(fs.readFileSync(path.join(folder, 'report.json'), 'utf8')) as {
      files: Record<string, {executedWorkflows: Step[]}>;
    };
    return report.files[DOCUMENT]!.executedWorkflows;
  }

  it('go as the Arazzo document says: a payment, and every scenario', async () => {
    const workflows = await run();
    const {numbers, wallets, amounts} = scenarios;
    const all = ['usual_payment', ...[...numbers, ...wallets, ...amounts].map(({id}) => id)];
    expect(workflows.map(({workflowId}) => workflowId).sort()).toEqual(all.sort());
    // The one answer that a scenario cuts off; the workflow goes on from there.
    expect(workflows.flatMap(listFailures)).toEqual([
      'answer_lost/payLost: failed network request',
    ]);
  }, 60_000);
});
