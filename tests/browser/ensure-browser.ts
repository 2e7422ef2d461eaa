import { installBrowser } from './install-browser.ts';

/** Makes sure that the tests have a browser and says which one they will use. */
try {
  const { executable, source } = installBrowser();
  console.log(`${executable} (found by way of: ${source})`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
