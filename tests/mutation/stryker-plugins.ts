import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin, declareFactoryPlugin, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { DATA_IGNORER } from '#tests/mutation/data-ignorer.ts';
import { OneProcessRunner, type RunContext } from '#tests/mutation/one-process-runner.ts';
import { SampleChecker } from '#tests/mutation/sample-checker.ts';
import { SurvivorReporter } from '#tests/mutation/survivor-reporter.ts';

/** It lies where Stryker's code in the altered files looks for it. */
function readContext(): RunContext {
  const holder = globalThis as unknown as Record<string, RunContext>;
  return (holder[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'one-process', () => new OneProcessRunner(readContext())),
  declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker),
  declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter),
  declareValuePlugin(PluginKind.Ignore, 'data', DATA_IGNORER),
];
